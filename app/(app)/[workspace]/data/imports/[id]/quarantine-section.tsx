import { getLocale, getTranslations } from "next-intl/server";
import {
  emptyQuarantineAction,
  fixFromUploadAction,
  fixRejectsAction,
  takeSuggestionsAction,
} from "@/app/(app)/[workspace]/data/imports/[id]/actions";
import { ConfirmImportButton } from "@/components/import/confirm-import-button";
import { QuarantineCard } from "@/components/import/quarantine-card";
import { RefreshWhileImporting } from "@/components/import/refresh-while-importing";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { type Actor, isAllowed } from "@/lib/domain/actor";
import { importKindSchema, mappingSchema } from "@/lib/domain/import/mapping";
import type { RejectFilter } from "@/lib/domain/import/reject-filter";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";
import type { getImport } from "@/lib/services/import/get-import";
import { listFixes } from "@/lib/services/import/list-fixes";
import { REJECTS_PER_PAGE, type RejectList } from "@/lib/services/import/list-rejects";

export interface QuarantineSectionProps {
  slug: string;
  actor: Actor;
  timeZone: string;
  found: Awaited<ReturnType<typeof getImport>>;
  page: number;
  filter: RejectFilter;
  /** what the page holds under the filter */
  rejects: RejectList;
}

const FIXES_SHOWN = 3;
const ENDED = new Set(["done", "failed", "undone", "cancelled"]);

/** An import's quarantine with the imports that brought corrected rows, and the one that it corrects. */
export async function QuarantineSection(props: QuarantineSectionProps) {
  const { slug, actor, timeZone, found, page, filter, rejects } = props;
  const [t, locale, { fixes, fixOf }] = await Promise.all([
    getTranslations("import.quarantine"),
    getLocale(),
    listFixes(actor, found.id),
  ]);
  const kind = importKindSchema.safeParse(found.kind).data;
  const mapping = mappingSchema.safeParse(found.mapping).data;
  const link = (id: number) => `/${slug}/data/imports/${id}`;
  const isEmptied = found.rejected > 0 && rejects.facets.length === 0;
  const running = fixes.filter(({ status }) => !ENDED.has(status)).map(({ id }) => id);
  return (
    <>
      {fixOf ? (
        <Note>
          {t.rich("fixOf", {
            link: () => <TextLink href={`${link(fixOf.id)}#quarantine`}>{fixOf.fileName}</TextLink>,
          })}
        </Note>
      ) : null}
      {running.length > 0 ? <RefreshWhileImporting workspace={slug} ids={running} /> : null}
      {isEmptied ? (
        <Note>{t("emptied")}</Note>
      ) : (
        <QuarantineCard
          workspace={slug}
          importId={found.id}
          rows={rejects.rows}
          facets={rejects.facets}
          filter={filter}
          total={rejects.total}
          page={page}
          pageSize={REJECTS_PER_PAGE}
          reading={kind && mapping ? { kind, mapping, columns: rejects.columns, timeZone } : null}
          fixes={
            fixes.length > 0 ? (
              <ul className="grid gap-1 text-xs text-ink-2 [&_a]:underline">
                {fixes.slice(0, FIXES_SHOWN).map((fix) => (
                  <li key={fix.id}>
                    <TextLink href={link(fix.id)}>{formatDateTime(fix.createdAt, locale, timeZone)}</TextLink>{" "}
                    {ENDED.has(fix.status)
                      ? t("fixDone", {
                          came: formatCount(fix.read - fix.rejected, locale),
                          read: formatCount(fix.read, locale),
                          status: fix.status,
                        })
                      : t("onTheWay")}
                  </li>
                ))}
              </ul>
            ) : null
          }
          actions={
            isAllowed(actor.role, "import")
              ? { fix: fixRejectsAction, take: takeSuggestionsAction, upload: fixFromUploadAction }
              : null
          }
        />
      )}
      {rejects.facets.length > 0 && isAllowed(actor.role, "import") && ENDED.has(found.status) ? (
        <Note
          action={
            <ConfirmImportButton
              workspace={slug}
              id={found.id}
              fileName={found.fileName}
              what="empty"
              perform={emptyQuarantineAction}
            />
          }
        >
          {t("whatIsKept")}
        </Note>
      ) : null}
    </>
  );
}
