"use client";

import { useTranslations } from "next-intl";
import type { ChangeNamed, ReportChanges } from "@/components/reports/report-actions";
import { ReportTableRow } from "@/components/reports/report-table-row";
import { Table } from "@/components/ui/table";
import { TablePanel } from "@/components/ui/table-panel";
import { Th } from "@/components/ui/th";
import type { ReportRow } from "@/lib/domain/reports/report-row";

export interface ReportTableProps {
  workspace: string;
  timeZone: string;
  reports: readonly ReportRow[];
  retry: ChangeNamed;
  /** Left out for those who may only read. */
  change?: ReportChanges | undefined;
}

/** The reports, the newest first. */
export function ReportTable({ reports, ...shared }: ReportTableProps) {
  const t = useTranslations("reports.table");
  return (
    <TablePanel>
      <Table label={t("label")} stack>
        <thead>
          <tr>
            <Th>{t("report")}</Th>
            <Th numeric>{t("run")}</Th>
            <Th>{t("made")}</Th>
            <Th>{t("state")}</Th>
            <Th numeric>{t("size")}</Th>
            <Th>{t("do")}</Th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <ReportTableRow key={report.id} report={report} {...shared} />
          ))}
        </tbody>
      </Table>
    </TablePanel>
  );
}
