import type { ChartSpec } from "@/components/charts/chart-spec";
import type { Mark } from "@/lib/domain/documents/excerpt";
import type { Locale } from "@/lib/format/locale";

/** Says a message of a namespace in one language; a key that has none stays as it is. */
export type Tell = (namespace: string, key: string, values?: Record<string, string | number>) => string;

export interface ReportFact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

export interface ReportTable {
  readonly head: readonly string[];
  /** Columns of numbers stand at the right. */
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

/** Two stand side by side, unless a block is wide. */
export type ReportBlock =
  | {
      readonly kind: "chart";
      readonly title: string;
      readonly note?: string;
      readonly spec: ChartSpec;
      readonly height?: number;
      readonly wide?: boolean;
    }
  | {
      readonly kind: "table";
      readonly title: string;
      readonly note?: string;
      readonly table: ReportTable;
      readonly wide?: boolean;
    }
  | {
      readonly kind: "quotes";
      readonly title: string;
      readonly quotes: readonly {
        readonly text: string;
        readonly marks: readonly Mark[];
        readonly language: string | null;
        readonly source: string;
      }[];
      readonly wide?: boolean;
    };

/** What stands together: a page of its own, or more of them where it is long. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  /** Number of the categorical scale. */
  readonly colour: number | null;
  /** Half a page: it may begin below another. */
  readonly short?: boolean;
  readonly lead: string;
  readonly facts: readonly ReportFact[];
  readonly blocks: readonly ReportBlock[];
}

/** What differs between kinds of reports. */
export interface ReportBody {
  /** Of everything, on the first page. */
  readonly summary: ReportSection;
  readonly sections: readonly ReportSection[];
}

/** A report in one language, ready to be drawn: nothing in it has still to be looked up, counted or worded. */
export interface ReportDocument extends ReportBody {
  readonly locale: Locale;
  readonly title: string;
  readonly workspace: string;
  /** Which run, which day. */
  readonly about: string;
  readonly contentsTitle: string;
  /** How its figures are to be read. */
  readonly reading: { readonly title: string; readonly lines: readonly string[] };
}
