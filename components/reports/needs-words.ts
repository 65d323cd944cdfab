import type { Tell } from "@/components/reports/report-document";
import type { NeedsReport } from "@/lib/domain/reports/report-content";
import type { Locale } from "@/lib/format/locale";

/** What every part of a needs report needs to put its figures into words. */
export interface NeedsWords {
  readonly report: NeedsReport;
  readonly locale: Locale;
  readonly tell: Tell;
  readonly count: (value: number) => string;
}
