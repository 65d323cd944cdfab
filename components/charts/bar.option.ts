import type { EChartsCoreOption } from "echarts/core";
import { valueAxis } from "@/components/charts/axis-style";
import { type ChartLook, colourOf } from "@/components/charts/chart-look";
import type { BarSpec } from "@/components/charts/chart-spec";
import { rowFrame } from "@/components/charts/row-frame";
import { tooltipHtml, tooltipStyle } from "@/components/charts/tooltip-html";
import { formatValue } from "@/lib/format/format-value";

/** Horizontal bars from zero; the mark on each is what to compare with. */
export function buildBarOption(spec: BarSpec, look: ChartLook): EChartsCoreOption {
  const { theme, locale } = look;
  const format = (value: number) => formatValue(value, spec.format, locale);
  const rows = spec.rows.map((row) => ({ ...row, note: row.note ?? format(row.value) }));
  const frame = rowFrame(rows, spec.valueLabel, look);
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { ...frame.grid, outerBoundsMode: "none" },
    graphic: frame.graphic,
    tooltip: {
      ...tooltipStyle(theme),
      trigger: "item",
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const row = spec.rows[dataIndex];
        if (!row) return "";
        const lines = [{ name: spec.valueLabel, value: format(row.value) }];
        if (row.mark !== undefined) lines.push({ name: spec.markLabel ?? "", value: format(row.mark) });
        return tooltipHtml(row.label, lines);
      },
    },
    xAxis: { ...valueAxis(look, spec.format), min: 0, splitNumber: 4, ...wholeEnd(spec) },
    yAxis: frame.yAxis,
    series: [
      {
        type: "bar",
        data: rows.map((row) => ({
          value: row.value,
          href: row.href,
          itemStyle: { color: colourOf(theme, row.colour ?? 1), borderRadius: 1.5 },
        })),
        barWidth: 12,
        cursor: rows.some((row) => row.href) ? "pointer" : "default",
      },
      {
        type: "scatter",
        silent: true,
        symbol: "rect",
        symbolSize: [4, 20],
        itemStyle: { color: theme.text, borderColor: theme.surface, borderWidth: 1 },
        data: spec.rows.flatMap((row, index) => (row.mark === undefined ? [] : [[row.mark, index]])),
        z: 3,
      },
    ],
  };
}

/** Shares end at a whole: an axis that goes on to 120 % says what cannot be. */
function wholeEnd({ format, rows }: BarSpec): { max?: number } {
  const most = Math.max(0, ...rows.flatMap(({ value, mark }) => [value, mark ?? 0]));
  return format.startsWith("percent") && most > 0.8 && most <= 1 ? { max: 1 } : {};
}
