import { getLocale, getTranslations } from "next-intl/server";
import { DocumentList } from "@/components/documents/document-list";
import { EmptyState } from "@/components/ui/empty-state";
import { TablePanel } from "@/components/ui/table-panel";
import { TextLink } from "@/components/ui/text-link";
import type { Actor } from "@/lib/domain/actor";
import { documentFilter } from "@/lib/domain/documents/document-filter";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { ProductSearch } from "@/lib/domain/search/product-search";
import { formatCount } from "@/lib/format/format-count";
import { listDocuments } from "@/lib/services/documents/list-documents";

interface Props {
  actor: Actor;
  workspace: { readonly slug: string; readonly timeZone: string };
  filter: ProductSearch;
}

/** The first page of what customers wrote about it; the documents page has the rest and its filters. */
export async function DocumentResults({ actor, workspace, filter: { q } }: Props) {
  const { slug, timeZone } = workspace;
  const [t, locale] = await Promise.all([getTranslations("search"), getLocale()]);
  if (!q) return <EmptyState title={t("ask")} body={t("askBody")} />;
  const { rows, documents, literal } = await listDocuments(actor, documentFilter.parse({ q }));
  if (rows.length === 0) return <EmptyState title={t("noDocuments", { q })} body={t("noDocumentsBody")} />;
  return (
    <TablePanel
      footer={
        <TextLink href={documentsHref(slug, { q })}>
          {t("allDocuments", { count: formatCount(documents, locale) })}
        </TextLink>
      }
    >
      <DocumentList workspace={slug} timeZone={timeZone} rows={rows} q={q} literal={literal} />
    </TablePanel>
  );
}
