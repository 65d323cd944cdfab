import { getTranslations } from "next-intl/server";
import {
  deleteReportAction,
  endScheduleAction,
  requestReportAction,
  retryReportAction,
  revokeLinkAction,
  scheduleReportAction,
  shareReportAction,
} from "@/app/(app)/[workspace]/reports/actions";
import { MakeReportForm } from "@/components/reports/make-report-form";
import { RefreshWhileMaking } from "@/components/reports/refresh-while-making";
import { ReportTable } from "@/components/reports/report-table";
import { ScheduleCard } from "@/components/reports/schedule-card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { isBeingMade } from "@/lib/domain/reports/report-row";
import { listReports } from "@/lib/services/reports/list-reports";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations("reports");
  return { title: t("title") };
}

export default async function ReportsPage({ params }: Props) {
  const [{ workspace: slug }, t] = await Promise.all([params, getTranslations("reports")]);
  const { actor, workspace } = await requireWorkspace(slug);
  const { reports, schedules, folder } = await listReports(actor);
  const mayEdit = isAllowed(actor.role, "edit");
  const place = { workspace: slug, timeZone: workspace.timeZone };
  const isMaking = reports.some(isBeingMade);
  const isEmpty = reports.length === 0;
  return (
    <div className="grid gap-4">
      <PageHead title={t("title")} description={t("description")} />
      {workspace.publishedRunId === null ? null : (
        <MakeReportForm
          workspace={slug}
          request={requestReportAction}
          schedule={mayEdit ? scheduleReportAction : undefined}
        />
      )}
      {isEmpty && workspace.publishedRunId === null ? (
        <EmptyState
          title={t("empty.none")}
          body={t("empty.noneBody")}
          action={<LinkButton href={`/${slug}/runs`}>{t("empty.toRuns")}</LinkButton>}
        />
      ) : isEmpty ? (
        <EmptyState title={t("empty.title")} body={t("empty.body")} />
      ) : (
        <ReportTable
          {...place}
          reports={reports}
          retry={retryReportAction}
          change={
            mayEdit
              ? { remove: deleteReportAction, share: shareReportAction, revoke: revokeLinkAction }
              : undefined
          }
        />
      )}
      {isMaking ? <RefreshWhileMaking workspace={slug} /> : null}
      {schedules.length > 0 ? (
        <ScheduleCard
          {...place}
          schedules={schedules}
          folder={folder}
          end={mayEdit ? endScheduleAction : undefined}
        />
      ) : null}
    </div>
  );
}
