import type { EChartsCoreOption } from "echarts/core";
import { valueAxis } from "@/components/charts/axis-style";
import { type ChartLook, colourOf } from "@/components/charts/chart-look";
import type { StackSpec } from "@/components/charts/chart-spec";
import { rowFrame } from "@/components/charts/row-frame";
import { tooltipHtml, tooltipStyle } from "@/components/charts/tooltip-html";
import { formatValue } from "@/lib/format/format-value";

/** Bars made of parts that add up; what is taken off stands hatched at their end. */
export function buildStackOption(spec: StackSpec, look: ChartLook): EChartsCoreOption {
  const { theme, locale } = look;
  const format = (value: number) => formatValue(value, spec.format, locale);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const rows = spec.rows.map((row) => ({ ...row, note: row.note ?? format(sum(row.values)) }));
  const frame = rowFrame(rows, spec.valueLabel, look);
  const series = (name: string, values: readonly number[], itemStyle: Record<string, unknown>) => ({
    type: "bar",
    name,
    stack: "whole",
    barWidth: 12,
    data: values.map((value, index) => ({ value, href: rows[index]?.href })),
    itemStyle: { borderColor: theme.surface, borderWidth: 0.5, ...itemStyle },
  });
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
        const lines = spec.parts.map((part, index) => ({
          name: part.name,
          value: format(row.values[index] ?? 0),
          colour: colourOf(theme, part.colour),
        }));
        const off = row.off ? [{ name: spec.offLabel ?? "", value: format(-row.off) }] : [];
        return tooltipHtml(row.label, [
          ...lines,
          ...off,
          { name: spec.valueLabel, value: format(sum(row.values)) },
        ]);
      },
    },
    xAxis: { ...valueAxis(look, spec.format), min: 0, splitNumber: 4 },
    yAxis: frame.yAxis,
    series: [
      ...spec.parts.map((part, index) =>
        series(
          part.name,
          rows.map((row) => row.values[index] ?? 0),
          { color: colourOf(theme, part.colour) },
        ),
      ),
      series(
        spec.offLabel ?? "",
        rows.map((row) => row.off ?? 0),
        {
          color: "transparent",
          decal: {
            symbol: "rect",
            dashArrayX: [1, 0],
            dashArrayY: [1, 3],
            rotation: -Math.PI / 4,
            color: theme.text3,
          },
        },
      ),
    ],
  };
}
