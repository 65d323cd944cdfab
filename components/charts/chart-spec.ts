import type { ValueFormat } from "@/lib/format/format-value";

/** A chart as plain data: made on the server, drawn in the browser. Colours are numbers of the categorical scale. */
export type ChartSpec =
  | LineSpec
  | BarSpec
  | IntervalsSpec
  | DumbbellSpec
  | HeatSpec
  | StackSpec
  | BubblesSpec;

interface Common {
  /** What is measured, in which unit: the axis' name and a table heading. */
  readonly valueLabel: string;
  readonly format: ValueFormat;
}

interface Row {
  readonly label: string;
  readonly colour?: number | undefined;
  /** Written darker than its neighbours. */
  readonly strong?: boolean;
  /** At the right end of the row: numerator and denominator, change. */
  readonly note?: string | undefined;
  /** The rows behind it; a click on the row goes there. */
  readonly href?: string | undefined;
}

/** Series over time, each with an optional band (usual range, interval). */
export interface LineSpec extends Common {
  readonly kind: "line";
  /** One label a point, formatted. */
  readonly x: readonly string[];
  /** Heading of the labels in the table: `Week`. */
  readonly xLabel: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly colour?: number;
    /** Grey: what the others are compared with. */
    readonly muted?: boolean;
    /** Filled down to zero. */
    readonly area?: boolean;
    readonly band?: { readonly low: readonly number[]; readonly high: readonly number[] };
  }[];
  /** The axis starts at zero unless this is false; then `valueLabel` must say so. */
  readonly zero?: boolean;
  /** Dashed lines with a text at points of `x`. */
  readonly marks?: readonly { readonly at: number; readonly text: string }[];
  /** Addresses behind the points. */
  readonly hrefs?: readonly string[];
}

/** Horizontal bars from zero, with an optional mark to compare with. */
export interface BarSpec extends Common {
  readonly kind: "bar";
  readonly rowLabel: string;
  readonly rows: readonly (Row & { readonly value: number; readonly mark?: number })[];
  /** What the mark is: `everyone, 61,488 orders`. */
  readonly markLabel?: string;
}

/** Estimates with their intervals, one a row. */
export interface IntervalsSpec extends Common {
  readonly kind: "intervals";
  readonly rowLabel: string;
  readonly rows: readonly (Row & { readonly value: number; readonly low: number; readonly high: number })[];
  /** For ratios: 2× and ½× stand equally far from 1×. */
  readonly log?: boolean;
  /** A value, or the interval of a baseline, to compare with. */
  readonly reference?: { readonly value: number; readonly low?: number; readonly high?: number };
}

/** A value before and after, one a row. */
export interface DumbbellSpec extends Common {
  readonly kind: "dumbbell";
  readonly rowLabel: string;
  readonly beforeLabel: string;
  readonly afterLabel: string;
  readonly rows: readonly (Row & { readonly before: number; readonly after: number })[];
}

/** A value for every pair of row and column. */
export interface HeatSpec extends Common {
  readonly kind: "heat";
  readonly rowLabel: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** `values[row][column]`. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly colour?: number;
  /** Addresses behind the cells, as `values`. */
  readonly hrefs?: readonly (readonly string[])[];
}

/** Bars made of parts that add up. */
export interface StackSpec extends Common {
  readonly kind: "stack";
  readonly rowLabel: string;
  readonly parts: readonly { readonly name: string; readonly colour: number }[];
  readonly rows: readonly (Omit<Row, "colour"> & {
    readonly values: readonly number[];
    /** What is taken off, hatched at the end. */
    readonly off?: number;
  })[];
  readonly offLabel?: string;
}

/** Things on a plane, as large as their value. */
export interface BubblesSpec extends Common {
  readonly kind: "bubbles";
  readonly rowLabel: string;
  readonly rows: readonly (Row & {
    readonly x: number;
    readonly y: number;
    readonly value: number;
    /** Written on it, short. */
    readonly mark: string;
  })[];
}
