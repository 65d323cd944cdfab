import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from "echarts";
import type { EChartsCoreOption } from "echarts/core";
import { valueAxis } from "@/components/charts/axis-style";
import { type ChartLook, colourOf } from "@/components/charts/chart-look";
import type { DumbbellSpec } from "@/components/charts/chart-spec";
import { rowFrame } from "@/components/charts/row-frame";
import { tooltipHtml, tooltipStyle } from "@/components/charts/tooltip-html";
import { formatValue } from "@/lib/format/format-value";

/** Hollow before, full after, a line between. */
export function buildDumbbellOption(spec: DumbbellSpec, look: ChartLook): EChartsCoreOption {
  const { theme, locale } = look;
  const format = (value: number) => formatValue(value, spec.format, locale);
  const frame = rowFrame(spec.rows, spec.valueLabel, look);

  const draw = (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
    const row = spec.rows[params.dataIndex];
    if (!row) return null;
    const [before = 0, y = 0] = api.coord([row.before, params.dataIndex]);
    const [after = 0] = api.coord([row.after, params.dataIndex]);
    const ink = colourOf(theme, row.colour ?? 1);
    return {
      type: "group" as const,
      children: [
        {
          type: "line" as const,
          shape: { x1: before, y1: y, x2: after, y2: y },
          style: { stroke: ink, lineWidth: 1.75 },
        },
        {
          type: "circle" as const,
          shape: { cx: before, cy: y, r: 3.5 },
          style: { fill: theme.surface, stroke: ink, lineWidth: 1.5 },
        },
        { type: "circle" as const, shape: { cx: after, cy: y, r: 4 }, style: { fill: ink } },
      ],
    };
  };

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
        return tooltipHtml(row.label, [
          { name: spec.beforeLabel, value: format(row.before) },
          { name: spec.afterLabel, value: format(row.after) },
        ]);
      },
    },
    xAxis: {
      ...valueAxis(look, spec.format),
      min: 0,
      splitNumber: 4,
      axisLine: { show: false },
    },
    yAxis: frame.yAxis.map((axis) => ({
      ...axis,
      axisLine: { show: true, lineStyle: { color: theme.axis } },
    })),
    series: [
      {
        type: "custom",
        renderItem: draw,
        encode: { x: [0, 2], y: 1 },
        data: spec.rows.map((row, index) => ({ value: [row.before, index, row.after], href: row.href })),
      },
    ],
  };
}
