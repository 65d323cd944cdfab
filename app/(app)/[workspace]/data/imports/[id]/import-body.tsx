import { getLocale, getTranslations } from "next-intl/server";
import { cancelImportAction } from "@/app/(app)/[workspace]/data/actions";
import { OpenImport } from "@/app/(app)/[workspace]/data/imports/[id]/open-import";
import { QuarantineSection } from "@/app/(app)/[workspace]/data/imports/[id]/quarantine-section";
import { BalanceCard } from "@/components/import/balance-card";
import { ConfirmImportButton } from "@/components/import/confirm-import-button";
import { HistoryCard } from "@/components/import/history-card";
import { ImportProgress } from "@/components/import/import-progress";
import { ReportCard } from "@/components/import/report-card";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { type Actor, isAllowed } from "@/lib/domain/actor";
import { progressOf } from "@/lib/domain/import/import-progress";
import { importReportSchema } from "@/lib/domain/import/import-report";
import { REASONS } from "@/lib/domain/import/problem";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";
import { formatDuration } from "@/lib/format/format-duration";
import type { getImport } from "@/lib/services/import/get-import";
import { getImportHistory } from "@/lib/services/import/get-import-history";
import { listRejects } from "@/lib/services/import/list-rejects";
import type { listTablesOfFile } from "@/lib/services/import/list-tables-of-file";
import { pageOf } from "@/lib/web/page-of";

export interface ImportBodyProps {
  slug: string;
  actor: Actor;
  timeZone: string;
  found: Awaited<ReturnType<typeof getImport>>;
  /** the tables that its file was split into */
  tables: Awaited<ReturnType<typeof listTablesOfFile>>;
  query: Readonly<Record<string, string | string[] | undefined>>;
}

/** What an import's page shows, by how the import stands. */
export async function ImportBody(props: ImportBodyProps) {
  const t = await getTranslations("import");
  const { slug, actor, found } = props;
  switch (found.status) {
    case "uploading":
      return (
        <Note action={<LinkButton href={`/${slug}/data`}>{t("uploading.back")}</LinkButton>}>
          {t("uploading.body")}
        </Note>
      );
    case "cancelled":
      return <Note>{t("cancelled.body")}</Note>;
    case "undone":
      return <UndoneImport {...props} />;
    case "queued":
    case "running":
      return <RunningImport {...props} />;
    case "done":
      return <DoneImport {...props} />;
    default:
      return isAllowed(actor.role, "import") ? <OpenImport {...props} /> : <Note>{t("readOnly")}</Note>;
  }
}

async function RunningImport({ slug, actor, found, tables }: ImportBodyProps) {
  const next = tables.find(({ status }) => status === "ready");
  const t = await getTranslations("import");
  const cancel = { workspace: slug, id: found.id, fileName: found.fileName, perform: cancelImportAction };
  return (
    <Card title={t("progress.title", { file: found.fileName })}>
      <ImportProgress
        workspace={slug}
        id={found.id}
        initial={progressOf(found, new Date())}
        action={
          isAllowed(actor.role, "import") ? <ConfirmImportButton {...cancel} what="cancel" /> : undefined
        }
      />
      {next ? (
        <p className="mt-3 text-xs">
          <TextLink href={`/${slug}/data/imports/${next.id}`}>
            {t("parts.next", { table: next.part })}
          </TextLink>
        </p>
      ) : null}
    </Card>
  );
}

async function DoneImport({ slug, actor, timeZone, found, query }: ImportBodyProps) {
  const page = pageOf(query.page);
  const filter = {
    reason: [...REASONS, "erased"].find((name) => name === query.reason) ?? null,
    column: typeof query.column === "string" && query.column !== "" ? query.column : null,
    state: (["open", "fixed"] as const).find((name) => name === query.state) ?? null,
  };
  const [t, locale, history, rejects] = await Promise.all([
    getTranslations("import"),
    getLocale(),
    getImportHistory(actor, found.id),
    listRejects(actor, found.id, { page, ...filter }),
  ]);
  const kind = found.kind ?? "reviews";
  const report = importReportSchema.safeParse(found.report).data;
  const { startedAt, finishedAt } = found;
  const seconds = startedAt && finishedAt ? (finishedAt.getTime() - startedAt.getTime()) / 1000 : 0;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <BalanceCard
        workspace={slug}
        id={found.id}
        kind={kind}
        balance={found}
        quarantine={rejects}
        description={t("balance.description", {
          kind: t(`kinds.${kind}`),
          file: found.fileName,
          finished: finishedAt ? formatDateTime(finishedAt, locale, timeZone) : "–",
          duration: formatDuration(seconds, locale),
        })}
      />
      {report ? <ReportCard workspace={slug} id={found.id} report={report} /> : null}
      <QuarantineSection {...{ slug, actor, timeZone, found, page, filter, rejects }} />
      <HistoryCard timeZone={timeZone} history={history} />
    </div>
  );
}

/** What an undo did, and when. */
async function UndoneImport({ actor, timeZone, found }: ImportBodyProps) {
  const [t, locale, history] = await Promise.all([
    getTranslations("import.undone"),
    getLocale(),
    getImportHistory(actor, found.id),
  ]);
  const done = importReportSchema.safeParse(found.report).data?.undo;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Note>
        {t("body")}{" "}
        {done
          ? t("counts", {
              removed: done.removed,
              removedCount: formatCount(done.removed, locale),
              restored: done.restored,
              restoredCount: formatCount(done.restored, locale),
              handedOver: done.handedOver,
              handedOverCount: formatCount(done.handedOver, locale),
            })
          : null}
      </Note>
      <HistoryCard timeZone={timeZone} history={history} />
    </div>
  );
}
