"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { ChangeNamed } from "@/components/reports/report-actions";
import { useReportName } from "@/components/reports/use-report-name";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
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
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const nameOf = useReportName();
  const stop = async (id: number) => {
    const answer = await end?.({ workspace, id });
    if (answer?.ok) toast({ text: t("schedules.ended") });
    else if (answer) toast({ text: errorText(answer.error), tone: "danger" });
    router.refresh();
  };
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
            {end ? <Button onClick={() => void stop(schedule.id)}>{t("schedules.end")}</Button> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
