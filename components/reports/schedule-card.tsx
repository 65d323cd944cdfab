"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ChangeNamed } from "@/components/reports/report-actions";
import { useAnswer } from "@/components/reports/use-answer";
import { useReportName } from "@/components/reports/use-report-name";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { ReportScheduleRow } from "@/lib/domain/reports/report-row";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface ScheduleCardProps {
  workspace: string;
  timeZone: string;
  schedules: readonly ReportScheduleRow[];
  /** Where their files are laid. */
  folder: string;
  /** Left out for those who may only read. */
  end?: ChangeNamed | undefined;
}

/** What is made by the clock, when next, and where it is laid. */
export function ScheduleCard({ workspace, timeZone, schedules, folder, end }: ScheduleCardProps) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const settle = useAnswer();
  const nameOf = useReportName();
  return (
    <Card title={t("schedules.title")} description={t("schedules.note", { folder })}>
      <ul className="grid gap-2 text-xs">
        {schedules.map((schedule) => (
          <li key={schedule.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="min-w-0 flex-1">
              {nameOf(schedule)} · {t(`every.${schedule.every}`)}
              <span className="block text-2xs text-ink-3">
                {t("schedules.next", { day: formatDateTime(schedule.nextAt, locale, timeZone) })}
              </span>
            </span>
            {end ? (
              <Button
                onClick={async () => settle(await end({ workspace, id: schedule.id }), t("schedules.ended"))}
              >
                {t("schedules.end")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
