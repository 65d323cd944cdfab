import type PptxGenJS from "pptxgenjs";
import { colourOf } from "@/components/charts/chart-look";
import type { ChartSpec } from "@/components/charts/chart-spec";
import { formatValue, type ValueFormat } from "@/lib/format/format-value";
import { type Box, type DeckLook, hex } from "@/workers/reports/deck-look";

/** How the program itself writes the values of a chart. */
const CODES: Partial<Record<ValueFormat, string>> = {
  count: "#,##0",
  percent: "0%",
  percent0: "0%",
  times: '0.0"×"',
  decimal1: "0.0",
  decimal2: "0.00",
  signed: "+0;−0;0",
  signed2: "+0.00;−0.00;0.00",
};

/** Draws a chart as one that can be edited in the program; nothing where it has no such kind. */
export function addChart(slide: PptxGenJS.Slide, spec: ChartSpec, place: Box, look: DeckLook): void {
  const { theme, font } = look;
  const shared: PptxGenJS.IChartOpts = {
    ...place,
    // Beside the plot, also where bars go to the left of zero.
    catAxisLabelPos: "low",
    catAxisLabelFontFace: font,
    catAxisLabelFontSize: 9,
    catAxisLabelColor: hex(theme.text),
    valAxisLabelFontFace: font,
    valAxisLabelFontSize: 8,
    valAxisLabelColor: hex(theme.text3),
    valAxisLineShow: false,
    valGridLine: { color: hex(theme.grid), size: 0.75 },
    catGridLine: { style: "none" },
    valAxisLabelFormatCode: CODES[spec.format] ?? "#,##0",
    dataLabelFormatCode: CODES[spec.format] ?? "#,##0",
    dataLabelFontFace: font,
    dataLabelFontSize: 8,
    dataLabelColor: hex(theme.text2),
    legendFontFace: font,
    legendFontSize: 9,
    legendColor: hex(theme.text2),
    legendPos: "b",
  };
  if (spec.kind === "line") {
    const data = spec.series.map(({ name, values }) => ({
      name,
      labels: [...spec.x],
      values: values.map((value) => value ?? 0),
    }));
    const colours = spec.series.map((series, at) => hex(colourOf(theme, series.colour ?? at + 1)));
    slide.addChart("line", data, { ...shared, chartColors: colours, lineSize: 1.5, lineDataSymbol: "none" });
    return;
  }
  const bars = barsOf(spec, look);
  if (!bars) return;
  slide.addChart("bar", bars.series, {
    ...shared,
    barDir: "bar",
    barGapWidthPct: 45,
    chartColors: bars.colours,
    showLegend: bars.series.length > 1,
    showValue: !bars.stacked,
    ...(bars.stacked ? { barGrouping: "stacked" as const } : {}),
  });
}

interface Bars {
  readonly series: { name: string; labels: string[]; values: number[] }[];
  readonly colours: string[];
  readonly stacked: boolean;
}

/** Bars stand from the bottom up, so the rows come in reverse. */
function barsOf(spec: ChartSpec, { theme, locale }: DeckLook): Bars | null {
  if (spec.kind !== "bar" && spec.kind !== "intervals" && spec.kind !== "stack") return null;
  const colour = (number: number | undefined) => hex(colourOf(theme, number ?? 1));
  if (spec.kind === "bar") {
    const rows = [...spec.rows].reverse();
    const labels = rows.map(({ label }) => label);
    const own = { name: spec.valueLabel, labels, values: rows.map(({ value }) => value) };
    if (!rows.some(({ mark }) => mark !== undefined))
      return { series: [own], colours: rows.map((row) => colour(row.colour)), stacked: false };
    const marks = { name: spec.markLabel ?? "", labels, values: rows.map(({ mark }) => mark ?? 0) };
    return { series: [own, marks], colours: [colour(spec.rows[0]?.colour), hex(theme.axis)], stacked: false };
  }
  if (spec.kind === "intervals") {
    const rows = [...spec.rows].reverse();
    const text = (value: number) => formatValue(value, spec.format, locale);
    const labels = rows.map(({ label, low, high }) => `${label} (${text(low)}…${text(high)})`);
    const values = rows.map(({ value }) => value);
    const colours = rows.map((row) => (row.colour === undefined ? hex(theme.axis) : colour(row.colour)));
    return { series: [{ name: spec.valueLabel, labels, values }], colours, stacked: false };
  }
  const rows = [...spec.rows].reverse();
  const labels = rows.map(({ label }) => label);
  return {
    series: spec.parts.map(({ name }, part) => ({
      name,
      labels,
      values: rows.map(({ values }) => values[part] ?? 0),
    })),
    colours: spec.parts.map((part) => colour(part.colour)),
    stacked: true,
  };
}
