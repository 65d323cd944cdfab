import { Play } from "lucide-react";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import {
  cancelImportAction,
  deleteImportAction,
  undoImportAction,
} from "@/app/(app)/[workspace]/data/actions";
import { ImportBody } from "@/app/(app)/[workspace]/data/imports/[id]/import-body";
import { ConfirmImportButton } from "@/components/import/confirm-import-button";
import { FileTables } from "@/components/import/file-tables";
import { ImportStatusChip } from "@/components/import/import-status-chip";
import { ImportSteps } from "@/components/import/import-steps";
import { UndoImportButton } from "@/components/import/undo-import-button";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { rowId } from "@/lib/domain/row-id";
import { formatBytes } from "@/lib/format/format-bytes";
import { getImport } from "@/lib/services/import/get-import";
import { listTablesOfFile } from "@/lib/services/import/list-tables-of-file";
import { orNotFound } from "@/lib/web/or-not-found";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations("import");
  return { title: t("title") };
}

const STEP = {
  uploading: "file",
  ready: "columns",
  failed: "columns",
  queued: "import",
  running: "import",
  done: "result",
  cancelled: "result",
  undone: "result",
} as const;

export default async function ImportPage({ params, searchParams }: Props) {
  const { workspace: slug, id: segment } = await params;
  const id = rowId.safeParse(segment).data ?? notFound();
  const { actor, workspace } = await requireWorkspace(slug);
  const [t, locale, found, tables] = await Promise.all([
    getTranslations("import"),
    getLocale(),
    orNotFound(getImport(actor, id)),
    orNotFound(listTablesOfFile(actor, id)),
  ]);
  const { status, part } = found;
  const fileName = found.fixOfId
    ? t("correctionsOf", { file: found.fileName.replace(/\.fix\.jsonl$/, "") })
    : part
      ? `${found.fileName} / ${part}`
      : found.fileName;
  const mayImport = isAllowed(actor.role, "import");
  const ended = ["done", "cancelled", "failed", "undone"].includes(status);
  const titles = {
    uploading: t("uploading.title", { file: fileName }),
    ready: t("ready.title"),
    queued: t("progress.title", { file: fileName }),
    running: t("progress.title", { file: fileName }),
    done: fileName,
    failed: t("failed.title", { file: fileName }),
    cancelled: t("cancelled.title", { file: fileName }),
    undone: t("undone.title", { file: fileName }),
  };
  const size = formatBytes(found.fileSize, locale);
  const buttons = { workspace: slug, id, fileName, afterwards: `/${slug}/data` };
  return (
    <>
      <PageHead
        crumbs={[{ href: `/${slug}/data`, label: t("title") }]}
        title={titles[status]}
        mark={<ImportStatusChip status={status} />}
        description={
          status === "ready" ? t("ready.description", { file: fileName, size }) : t("size", { size })
        }
        actions={
          mayImport ? (
            <>
              {status === "done" ? (
                <UndoImportButton workspace={slug} id={id} fileName={fileName} perform={undoImportAction} />
              ) : null}
              {ended ? <ConfirmImportButton {...buttons} what="remove" perform={deleteImportAction} /> : null}
              {status === "uploading" || status === "ready" ? (
                <ConfirmImportButton {...buttons} what="cancel" perform={cancelImportAction} />
              ) : null}
              {status === "done" ? (
                <LinkButton href={`/${slug}/runs`} icon={<Play aria-hidden />}>
                  {t("balance.toRuns")}
                </LinkButton>
              ) : null}
            </>
          ) : undefined
        }
      />
      {tables.length > 0 ? <FileTables workspace={slug} current={id} tables={tables} /> : null}
      <ImportSteps current={STEP[status]} />
      <ImportBody
        slug={slug}
        actor={actor}
        timeZone={workspace.timeZone}
        found={found}
        tables={tables}
        query={await searchParams}
      />
    </>
  );
}
