import { z } from "zod";

export const REPORT_KINDS = ["personas", "needs"] as const;

export const REPORT_LANGUAGES = ["zh", "en", "both"] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

export const REPORT_FORMATS = ["pdf", "pptx", "xlsx", "csv", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What somebody wants a report to be. */
export const reportWish = z.object({
  kind: z.enum(REPORT_KINDS),
  language: z.enum(REPORT_LANGUAGES),
  format: z.enum(REPORT_FORMATS),
});
export type ReportWish = z.output<typeof reportWish>;

/** How often a schedule makes one: Mondays, or the first of the month, at six on the shop's clock. */
export const REPORT_RHYTHMS = ["week", "month"] as const;
export type ReportRhythm = (typeof REPORT_RHYTHMS)[number];

/** For how many days a link can be made to work. */
export const LINK_DAYS = [1, 7, 30, 90] as const;
export type LinkDays = (typeof LINK_DAYS)[number];

/** The languages that a report is written in, the first one first. */
export function localesOf(language: ReportLanguage): readonly ("zh" | "en")[] {
  return language === "both" ? ["zh", "en"] : [language];
}

export const REPORT_CONTENT_TYPES: Record<ReportFormat, string> = {
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};

/** What a report's file is called, without the workspace: `personas-run-7-zh.pdf`. */
export function reportFileName({ kind, language, format }: ReportWish, runNumber: number): string {
  return `${kind}-run-${runNumber}-${language}.${format}`;
}
