import { Ban } from "lucide-react";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cancelRunAction, publishRunAction, startRunAction } from "@/app/(app)/[workspace]/runs/actions";
import { ConfirmRunButton } from "@/components/runs/confirm-run-button";
import { LogList } from "@/components/runs/log-list";
import { PublishRunButton } from "@/components/runs/publish-run-button";
import { RefreshWhileRunning } from "@/components/runs/refresh-while-running";
import { RunProgress } from "@/components/runs/run-progress";
import { RunStatusChip, runState } from "@/components/runs/run-status-chip";
import { SentimentCard } from "@/components/runs/sentiment-card";
import { StageTable } from "@/components/runs/stage-table";
import { StaleNote } from "@/components/runs/stale-note";
import { StartRunButton } from "@/components/runs/start-run-button";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { rowId } from "@/lib/domain/row-id";
import { isStageName } from "@/lib/domain/run/stages";
import { whyHeld } from "@/lib/domain/run/why-held";
import { formatDateTime } from "@/lib/format/format-date-time";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatDuration } from "@/lib/format/format-duration";
import { formatSigned } from "@/lib/format/format-signed";
import { readRun } from "@/lib/services/run/read-run";
import { orNotFound } from "@/lib/web/or-not-found";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string; number: string }>;
}

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations("runs");
  const { number } = await params;
  return { title: t("run", { number }) };
}

export default async function RunPage({ params }: Props) {
  const { workspace: slug, number: segment } = await params;
  const number = rowId.safeParse(segment).data ?? notFound();
  const { actor, workspace } = await requireWorkspace(slug);
  const [t, tErrors, locale, detail] = await Promise.all([
    getTranslations("runs"),
    getTranslations("errors"),
    getLocale(),
    orNotFound(readRun(actor, { number })),
  ]);
  const { run, stages, logs, ended } = detail;
  const state = runState(run);
  const stageName = (name: string | null) => (name && isStageName(name) ? t(`stages.${name}`) : "");
  const seconds = (from: Date | null, to: Date | null) =>
    from && to ? (to.getTime() - from.getTime()) / 1000 : 0;
  const longest = stages.reduce(
    (best, stage) => {
      const time = seconds(stage.startedAt, stage.finishedAt);
      return time > best.time ? { name: stage.name, time } : best;
    },
    { name: "", time: -1 },
  );
  const duration = formatDuration(seconds(run.startedAt, run.finishedAt), locale);
  const mayRun = isAllowed(actor.role, "run");
  const recommend = run.metrics.recommend;
  const code = run.errorCode as "runFailed" | null;
  return (
    <>
      <PageHead
        crumbs={[{ href: `/${slug}/runs`, label: t("title") }]}
        title={t(`findings.${state}`, {
          number,
          stage: stageName(state === "succeeded" ? longest.name : run.stage),
          duration,
        })}
        mark={
          <span className="inline-flex gap-1.5">
            <RunStatusChip state={state} />
            {run.published ? <Chip tone="info">{t("published")}</Chip> : null}
          </span>
        }
        description={t("detailDescription", {
          started: formatDateTime(run.startedAt ?? run.createdAt, locale, workspace.timeZone),
          by: run.createdBy ?? t("bySystem"),
          seed: String(run.seed),
        })}
        actions={
          mayRun && run.status === "succeeded" && !run.published ? (
            <PublishRunButton
              workspace={slug}
              number={number}
              held={run.holdReason !== null}
              publish={publishRunAction}
            />
          ) : mayRun && (run.status === "failed" || run.status === "cancelled") ? (
            <StartRunButton workspace={slug} label={t("retry")} start={startRunAction} />
          ) : undefined
        }
      />
      {ended ? null : <RefreshWhileRunning href={`/api/${slug}/runs/${number}`} />}
      <div className="grid gap-4">
        {run.staleAt && ended ? (
          <StaleNote
            workspace={slug}
            timeZone={workspace.timeZone}
            run={{ ...run, staleAt: run.staleAt }}
            start={mayRun && run.published ? startRunAction : undefined}
          />
        ) : null}
        {ended ? null : (
          <Card title={t("progressLabel", { number })}>
            <RunProgress
              number={number}
              fraction={detail.fraction}
              secondsLeft={detail.secondsLeft}
              waiting={run.status === "queued"}
              action={
                mayRun ? (
                  <ConfirmRunButton
                    workspace={slug}
                    number={number}
                    perform={cancelRunAction}
                    label={t("cancel")}
                    icon={<Ban aria-hidden />}
                    title={t("cancelTitle", { number })}
                    body={t("cancelBody")}
                    cancelLabel={t("keepGoing")}
                    danger
                  />
                ) : undefined
              }
            />
          </Card>
        )}
        {run.status === "failed" ? (
          <Note tone="danger" title={t("errorTitle", { stage: stageName(run.stage) })}>
            {code && tErrors.has(code) ? tErrors(code, run.errorParams ?? {}) : run.errorCode}
          </Note>
        ) : null}
        {state === "held" && recommend ? (
          <Note tone="warn" title={t("holdTitle")}>
            {t(`hold.${whyHeld(recommend) ?? "lostToPopularity"}`, {
              difference: formatSigned(recommend.difference.value, locale, { digits: 4 }),
              value: formatDecimal(
                recommend.models.find(({ name }) => name === "popularity")?.ndcg.value ?? 0,
                locale,
                4,
              ),
            })}
          </Note>
        ) : null}
        {run.metrics.sentiment ? (
          <SentimentCard
            sentiment={run.metrics.sentiment}
            at={run.finishedAt}
            timeZone={workspace.timeZone}
          />
        ) : null}
        <Card title={t("stagesTitle")} description={t("stagesDescription")} flush>
          <StageTable stages={stages} />
        </Card>
        <Card title={t("logTitle")} description={t("logDescription", { count: logs.length })}>
          <LogList lines={logs} timeZone={workspace.timeZone} />
        </Card>
      </div>
    </>
  );
}
