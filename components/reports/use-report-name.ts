import { useTranslations } from "next-intl";
import type { ReportWish } from "@/lib/domain/reports/report-wish";

/** What a report is called in lists: `Persona report · Chinese · PDF, A4`. */
export function useReportName(): (wish: ReportWish) => string {
  const t = useTranslations("reports");
  return ({ kind, language, format }) =>
    [t(`${kind}.title`), t(`languages.${language}`), t(`formats.${format}`)].join(" · ");
}
