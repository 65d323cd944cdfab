import { getLocale, getTranslations } from "next-intl/server";
import { cancelImportAction, startImportAction } from "@/app/(app)/[workspace]/data/actions";
import { QuarantineSection } from "@/app/(app)/[workspace]/data/imports/[id]/quarantine-section";
import { BalanceCard } from "@/components/import/balance-card";
import { ConfirmImportButton } from "@/components/import/confirm-import-button";
import { ImportProgress } from "@/components/import/import-progress";
import { MappingEditor } from "@/components/import/mapping-editor";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { type Actor, isAllowed } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { importKindSchema, mappingSchema } from "@/lib/domain/import/mapping";
import { formatDateTime } from "@/lib/format/format-date-time";
import { formatDuration } from "@/lib/format/format-duration";
import type { getImport } from "@/lib/services/import/get-import";
import { previewImport } from "@/lib/services/import/preview-import";
import { readProgress } from "@/lib/services/import/read-progress";

export interface ImportBodyProps {
  slug: string;
  actor: Actor;
  timeZone: string;
  found: Awaited<ReturnType<typeof getImport>>;
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
      return <Note>{t("undone.body")}</Note>;
    case "queued":
    case "running":
      return <RunningImport {...props} />;
    case "done":
      return <DoneImport {...props} />;
    default:
      return isAllowed(actor.role, "import") ? <OpenImport {...props} /> : <Note>{t("readOnly")}</Note>;
  }
}

/** The columns are to be matched; after a failure the choices made then stand. */
async function OpenImport({ slug, actor, timeZone, found }: ImportBodyProps) {
  const [t, tErrors] = await Promise.all([getTranslations("import"), getTranslations("errors")]);
  const say = (code: string | null, params: Record<string, string | number>) => {
    const key = (code ?? "import.unexpected") as "import.unexpected";
    return tErrors.has(key) ? tErrors(key, params) : tErrors("import.unexpected");
  };
  const kind = importKindSchema.safeParse(found.kind).data;
  const mapping = mappingSchema.safeParse(found.mapping).data;
  const preview = await previewImport(actor, found.id, { kind, mapping }).catch((error: unknown) => {
    if (error instanceof AppError) return error;
    throw error;
  });
  const broken = preview instanceof AppError;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {found.status === "failed" ? (
        <Note tone="danger" title={say(found.errorCode, found.errorParams)}>
          {broken ? null : t("failed.tryAgain")}
        </Note>
      ) : null}
      {broken ? (
        found.status === "failed" ? null : (
          <Note tone="danger" action={<LinkButton href={`/${slug}/data`}>{t("uploading.back")}</LinkButton>}>
            {say(preview.code, preview.params)}
          </Note>
        )
      ) : (
        <MappingEditor
          workspace={slug}
          id={found.id}
          timeZone={timeZone}
          initial={preview}
          start={startImportAction}
        />
      )}
    </div>
  );
}

async function RunningImport({ slug, actor, found }: ImportBodyProps) {
  const t = await getTranslations("import");
  const initial = await readProgress(actor, found.id);
  const cancel = { workspace: slug, id: found.id, fileName: found.fileName, perform: cancelImportAction };
  return (
    <Card title={t("progress.title", { file: found.fileName })}>
      <ImportProgress
        workspace={slug}
        id={found.id}
        initial={initial}
        action={
          isAllowed(actor.role, "import") ? <ConfirmImportButton {...cancel} what="cancel" /> : undefined
        }
      />
    </Card>
  );
}

async function DoneImport({ slug, actor, timeZone, found, query }: ImportBodyProps) {
  const [t, locale] = await Promise.all([getTranslations("import"), getLocale()]);
  const kind = found.kind ?? "reviews";
  const { startedAt, finishedAt } = found;
  const seconds = startedAt && finishedAt ? (finishedAt.getTime() - startedAt.getTime()) / 1000 : 0;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <BalanceCard
        workspace={slug}
        id={found.id}
        kind={kind}
        balance={found}
        description={t("balance.description", {
          kind: t(`kinds.${kind}`),
          file: found.fileName,
          finished: finishedAt ? formatDateTime(finishedAt, locale, timeZone) : "–",
          duration: formatDuration(seconds, locale),
        })}
      />
      <QuarantineSection slug={slug} actor={actor} timeZone={timeZone} found={found} query={query} />
    </div>
  );
}
