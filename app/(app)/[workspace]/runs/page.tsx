import { getLocale, getTranslations } from "next-intl/server";
import { startRunAction } from "@/app/(app)/[workspace]/runs/actions";
import { RefreshWhileRunning } from "@/components/runs/refresh-while-running";
import { RunStatusChip, runState } from "@/components/runs/run-status-chip";
import { StaleNote } from "@/components/runs/stale-note";
import { StartRunButton } from "@/components/runs/start-run-button";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { isAllowed } from "@/lib/domain/actor";
import { formatDateTime } from "@/lib/format/format-date-time";
import { formatDuration } from "@/lib/format/format-duration";
import { getStaleRun } from "@/lib/services/run/get-stale-run";
import { listRuns, RUNS_PER_PAGE } from "@/lib/services/run/list-runs";
import { pageOf } from "@/lib/web/page-of";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
}

export async function generateMetadata() {
  const t = await getTranslations("runs");
  return { title: t("title") };
}

export default async function RunsPage({ params, searchParams }: Props) {
  const { workspace: slug } = await params;
  const { actor, workspace } = await requireWorkspace(slug);
  const page = pageOf((await searchParams).page);
  const [t, locale, { runs, total }, stale] = await Promise.all([
    getTranslations("runs"),
    getLocale(),
    listRuns(actor, { page }),
    getStaleRun(actor),
  ]);
  const active = runs.find(({ status }) => status === "queued" || status === "running");
  const mayRun = isAllowed(actor.role, "run") && !active;
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("description")}
        actions={
          mayRun ? <StartRunButton workspace={slug} label={t("start")} start={startRunAction} /> : undefined
        }
      />
      {stale ? (
        <StaleNote workspace={slug} timeZone={workspace.timeZone} run={stale} className="mb-4" />
      ) : null}
      {active ? <RefreshWhileRunning href={`/api/${slug}/runs/${active.number}`} /> : null}
      {total === 0 ? (
        <EmptyState
          title={t("empty")}
          body={t("emptyBody")}
          action={<LinkButton href={`/${slug}/data`}>{t("toImport")}</LinkButton>}
        />
      ) : (
        <Card
          title={t("table")}
          flush
          footer={
            <Pagination
              page={page}
              pageSize={RUNS_PER_PAGE}
              total={total}
              hrefFor={(n) => `/${slug}/runs?page=${n}`}
            />
          }
        >
          <Table label={t("table")} stack>
            <thead>
              <tr>
                <Th>{t("number")}</Th>
                <Th>{t("status")}</Th>
                <Th>{t("startedAt")}</Th>
                <Th numeric>{t("duration")}</Th>
                <Th>{t("result")}</Th>
                <Th>{t("by")}</Th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <tr key={run.id}>
                  <Td>
                    <TextLink look="name" href={`/${slug}/runs/${run.number}`}>
                      {t("run", { number: run.number })}
                    </TextLink>
                  </Td>
                  <Td label={t("status")}>
                    <span className="inline-flex flex-wrap gap-1.5">
                      <RunStatusChip state={runState(run)} />
                      {run.published ? <Chip tone="info">{t("published")}</Chip> : null}
                    </span>
                  </Td>
                  <Td label={t("startedAt")} className="num">
                    {formatDateTime(run.startedAt ?? run.createdAt, locale, workspace.timeZone)}
                  </Td>
                  <Td numeric label={t("duration")}>
                    {run.startedAt && run.finishedAt
                      ? formatDuration((run.finishedAt.getTime() - run.startedAt.getTime()) / 1000, locale)
                      : "–"}
                  </Td>
                  <Td label={t("result")}>
                    {run.metrics.needs
                      ? t("resultValue", {
                          needs: run.metrics.needs.k,
                          personas: run.metrics.personas?.k ?? 0,
                        })
                      : "–"}
                  </Td>
                  <Td label={t("by")}>{run.createdBy ?? t("bySystem")}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Card>
      )}
    </>
  );
}
