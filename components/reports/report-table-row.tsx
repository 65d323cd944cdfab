"use client";

import { Download, RotateCcw, Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReportTableProps } from "@/components/reports/report-table";
import { ShareDialog } from "@/components/reports/share-dialog";
import { useAnswer } from "@/components/reports/use-answer";
import { useReportName } from "@/components/reports/use-report-name";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LinkButton } from "@/components/ui/link-button";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Td } from "@/components/ui/td";
import { useErrorText } from "@/components/ui/use-error-text";
import { linkWorks, type ReportRow } from "@/lib/domain/reports/report-row";
import { formatBytes } from "@/lib/format/format-bytes";
import { formatDateTime } from "@/lib/format/format-date-time";

interface ReportTableRowProps extends Omit<ReportTableProps, "reports"> {
  report: ReportRow;
}

/** A report with how far it is; its file, its links, and the way to be rid of it. */
export function ReportTableRow({ workspace, timeZone, report, retry, change }: ReportTableRowProps) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const settle = useAnswer();
  const errorText = useErrorText();
  const nameOf = useReportName();
  const { id, status, links, size, createdBy, fileName } = report;
  const name = nameOf(report);
  const named = { workspace, id };
  const day = formatDateTime(report.createdAt, locale, timeZone);
  const working = links.filter(linkWorks).length;
  return (
    <tr>
      <Td>
        {name}
        {fileName || working > 0 ? (
          <span className="block text-2xs text-ink-3">
            {[fileName, working > 0 ? t("share.count", { count: working }) : null]
              .filter(Boolean)
              .join(" · ")}
          </span>
        ) : null}
      </Td>
      <Td numeric label={t("table.run")}>
        {report.runNumber ?? "–"}
      </Td>
      <Td label={t("table.made")}>
        {createdBy === null
          ? fileName
            ? t("table.bySchedule", { day })
            : day
          : t("table.by", { day, name: createdBy })}
      </Td>
      <Td label={t("table.state")}>
        {status === "running" ? (
          <span className="block min-w-24">
            <ProgressBar value={report.progress} label={t("state.running")} />
          </span>
        ) : (
          <Chip tone={status === "done" ? "ok" : status === "failed" ? "danger" : "neutral"}>
            {t(`state.${status}`)}
          </Chip>
        )}
        {status === "failed" && report.errorCode ? (
          <span className="mt-1 block max-w-[36ch] text-2xs text-ink-2">
            {errorText({ code: report.errorCode, params: {} })}
          </span>
        ) : null}
      </Td>
      <Td numeric label={t("table.size")}>
        {size === null ? "–" : formatBytes(size, locale)}
      </Td>
      <Td label={t("table.do")}>
        <span className="flex flex-wrap gap-1">
          {status === "done" ? (
            <LinkButton href={`/api/${workspace}/reports/${id}`} download icon={<Download aria-hidden />}>
              {t("download")}
            </LinkButton>
          ) : null}
          {status === "failed" ? (
            <Button icon={<RotateCcw aria-hidden />} onClick={async () => settle(await retry(named))}>
              {t("again")}
            </Button>
          ) : null}
          {status === "done" && change ? (
            <ShareDialog {...named} timeZone={timeZone} name={name} links={links} change={change} />
          ) : null}
          {change ? (
            <ConfirmDialog
              trigger={
                <Button variant="quiet" icon={<Trash2 aria-hidden />} label={t("remove.action", { name })} />
              }
              title={t("remove.title")}
              body={t("remove.body")}
              confirmLabel={t("remove.confirm")}
              danger
              onConfirm={async () => settle(await change.remove(named), t("remove.done"))}
            />
          ) : null}
        </span>
      </Td>
    </tr>
  );
}
