import type { ChartSpec } from "@/components/charts/chart-spec";

/** A chart's values as a table: what screen readers, keyboards and CSV files get. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly href?: string | undefined;
    readonly cells: readonly (number | string | null)[];
  }[];
}

export interface TableWords {
  readonly low: string;
  readonly high: string;
  readonly note: string;
}

/** The values behind a chart of any kind, unformatted; texts (notes) stay texts. */
export function tabulate(spec: ChartSpec, words: TableWords): ChartTable {
  switch (spec.kind) {
    case "line": {
      const banded = spec.series.flatMap((series) =>
        series.band
          ? [
              { name: series.name, values: series.values },
              { name: `${series.name}, ${words.low}`, values: series.band.low },
              { name: `${series.name}, ${words.high}`, values: series.band.high },
            ]
          : [{ name: series.name, values: series.values }],
      );
      return {
        head: [spec.xLabel, ...banded.map((series) => series.name)],
        rows: spec.x.map((label, at) => ({
          label,
          href: spec.hrefs?.[at],
          cells: banded.map((series) => series.values[at] ?? null),
        })),
      };
    }
    case "heat":
      return {
        head: [spec.rowLabel, ...spec.columns],
        rows: spec.rows.map((label, row) => ({
          label,
          cells: spec.columns.map((_, column) => spec.values[row]?.[column] ?? null),
        })),
      };
    case "bar": {
      const marked = spec.rows.some((row) => row.mark !== undefined);
      return withNotes(spec, words, [spec.valueLabel, ...(marked ? [spec.markLabel ?? ""] : [])], (row) =>
        marked ? [row.value, row.mark ?? null] : [row.value],
      );
    }
    case "bubbles":
      return withNotes(spec, words, [spec.valueLabel], (row) => [row.value]);
    case "intervals":
      return withNotes(spec, words, [spec.valueLabel, words.low, words.high], (row) => [
        row.value,
        row.low,
        row.high,
      ]);
    case "dumbbell":
      return withNotes(spec, words, [spec.beforeLabel, spec.afterLabel], (row) => [row.before, row.after]);
    case "stack": {
      const off = spec.rows.some((row) => row.off !== undefined);
      const head = [
        ...spec.parts.map((part) => part.name),
        ...(off ? [spec.offLabel ?? ""] : []),
        spec.valueLabel,
      ];
      return withNotes(spec, words, head, (row) => [
        ...row.values,
        ...(off ? [row.off ?? null] : []),
        row.values.reduce((total, value) => total + value, 0),
      ]);
    }
  }
}

interface Labelled {
  readonly label: string;
  readonly href?: string | undefined;
  readonly note?: string | undefined;
}

function withNotes<R extends Labelled>(
  spec: { readonly rowLabel: string; readonly rows: readonly R[] },
  words: TableWords,
  head: readonly string[],
  cells: (row: R) => (number | null)[],
): ChartTable {
  const noted = spec.rows.some((row) => row.note !== undefined);
  return {
    head: [spec.rowLabel, ...head, ...(noted ? [words.note] : [])],
    rows: spec.rows.map((row) => ({
      label: row.label,
      href: row.href,
      cells: [...cells(row), ...(noted ? [row.note ?? null] : [])],
    })),
  };
}
