import type { Tell } from "@/components/reports/report-document";
import type { PersonaReport } from "@/lib/domain/reports/report-content";
import type { Locale } from "@/lib/format/locale";

/** What every part of a persona report needs to put its figures into words. */
export interface PersonaWords {
  readonly report: PersonaReport;
  readonly locale: Locale;
  readonly tell: Tell;
  readonly count: (value: number) => string;
  readonly times: (value: number) => string;
}
