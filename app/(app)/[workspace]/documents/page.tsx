import { getLocale, getTranslations } from "next-intl/server";
import { restoreDocumentsAction } from "@/app/(app)/[workspace]/documents/actions";
import { DocumentFilters } from "@/components/documents/document-filters";
import { DocumentList } from "@/components/documents/document-list";
import { LeftOutNote } from "@/components/documents/left-out-note";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { TablePanel } from "@/components/ui/table-panel";
import { isAllowed } from "@/lib/domain/actor";
import { asksOfMentions, DOCUMENTS_A_PAGE, documentFilter } from "@/lib/domain/documents/document-filter";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { formatCount } from "@/lib/format/format-count";
import { pickName } from "@/lib/format/pick-name";
import { listDocuments } from "@/lib/services/documents/list-documents";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations("documents");
  return { title: t("title") };
}

export default async function DocumentsPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("documents"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const filter = documentFilter.parse(query);
  const found = await listDocuments(actor, filter);
  const { documents, names } = found;
  const mentions = formatCount(found.mentions, locale);
  const filtered = documentsHref(slug, { ...filter, page: 1 }) !== documentsHref(slug, {});
  const description = !found.hasRun
    ? t("foundNoRun", { documents })
    : names.need
      ? t("foundNeed", { documents, mentions, need: pickName(names.need, locale) })
      : t("found", { documents, mentions, asked: asksOfMentions(filter) ? "yes" : "no" });
  return (
    <>
      <PageHead title={t("title")} description={description} />
      {documents > 0 || filtered ? (
        <DocumentFilters
          workspace={slug}
          filter={filter}
          names={names}
          languages={found.languages}
          needs={found.needs}
          leftOut={found.leftOut}
        />
      ) : null}
      {filter.flag !== undefined && filter.flag !== "any" ? (
        <LeftOutNote
          workspace={slug}
          count={found.leftOut.find(({ reason }) => reason === filter.flag)}
          reason={filter.flag}
          restore={isAllowed(actor.role, "edit") ? restoreDocumentsAction : null}
        />
      ) : null}
      {documents === 0 ? (
        <EmptyState
          title={filtered ? t("empty.found") : t("empty.title")}
          body={filtered ? t("empty.foundBody") : t("empty.body")}
          action={
            <LinkButton href={filtered ? documentsHref(slug, {}) : `/${slug}/data`}>
              {filtered ? t("empty.clear") : t("empty.action")}
            </LinkButton>
          }
        />
      ) : (
        <TablePanel
          footer={
            <Pagination
              page={found.page}
              pageSize={DOCUMENTS_A_PAGE}
              total={documents}
              hrefFor={(page) => documentsHref(slug, { ...filter, page })}
            />
          }
        >
          <DocumentList
            workspace={slug}
            timeZone={workspace.timeZone}
            rows={found.rows}
            q={filter.q}
            literal={found.literal}
          />
        </TablePanel>
      )}
    </>
  );
}
