"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { RequestReport, ScheduleReport } from "@/components/reports/report-actions";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { useSubmit } from "@/components/ui/use-submit";
import {
  REPORT_FORMATS,
  REPORT_KINDS,
  REPORT_LANGUAGES,
  REPORT_RHYTHMS,
  type ReportRhythm,
  type ReportWish,
  reportWish,
} from "@/lib/domain/reports/report-wish";

export interface MakeReportFormProps {
  workspace: string;
  request: RequestReport;
  /** Left out for those who may only read. */
  schedule?: ScheduleReport | undefined;
}

type Wanted = ReportWish & { readonly every: ReportRhythm | null };

/** What to report on, in which language and format; now, or by the clock. */
export function MakeReportForm({ workspace, request, schedule }: MakeReportFormProps) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const [every, setEvery] = useState<ReportRhythm | null>(null);
  const { busy, errorText, onSubmit } = useSubmit(
    ({ every: rhythm, ...wish }: Wanted) =>
      rhythm && schedule ? schedule({ workspace, ...wish, every: rhythm }) : request({ workspace, ...wish }),
    {
      onDone: () => {
        toast({ text: t(every ? "make.scheduled" : "make.started") });
        router.refresh();
      },
    },
  );
  const read = (fields: FormData): Wanted => ({
    ...reportWish.parse(Object.fromEntries(fields)),
    every,
  });
  return (
    <Card title={t("make.title")}>
      <form onSubmit={onSubmit(read)} className="flex flex-wrap items-end gap-3">
        <Select
          label={t("make.kind")}
          name="kind"
          options={REPORT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <Select
          label={t("make.language")}
          name="language"
          defaultValue={locale}
          options={REPORT_LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        />
        <Select
          label={t("make.format")}
          name="format"
          options={REPORT_FORMATS.map((value) => ({ value, label: t(`formats.${value}`) }))}
        />
        {schedule ? (
          <Select
            label={t("make.every")}
            name="every"
            value={every ?? ""}
            onChange={({ target }) => setEvery(REPORT_RHYTHMS.find((each) => each === target.value) ?? null)}
            options={[
              { value: "", label: t("every.once") },
              ...REPORT_RHYTHMS.map((value) => ({ value, label: t(`every.${value}`) })),
            ]}
          />
        ) : null}
        <Button variant="primary" type="submit" disabled={busy}>
          {t(every ? "make.schedule" : "make.submit")}
        </Button>
      </form>
      {errorText ? (
        <Note tone="danger" live className="mt-3">
          {errorText}
        </Note>
      ) : null}
    </Card>
  );
}
