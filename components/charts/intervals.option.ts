import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from "echarts";
import type { EChartsCoreOption } from "echarts/core";
import { valueAxis } from "@/components/charts/axis-style";
import { type ChartLook, colourOf } from "@/components/charts/chart-look";
import type { IntervalsSpec } from "@/components/charts/chart-spec";
import { rowFrame } from "@/components/charts/row-frame";
import { tooltipHtml, tooltipStyle } from "@/components/charts/tooltip-html";
import { formatValue } from "@/lib/format/format-value";

/** Estimates as dots on their intervals, with a reference value or a reference interval behind them. */
export function buildIntervalsOption(spec: IntervalsSpec, look: ChartLook): EChartsCoreOption {
  const { theme, locale } = look;
  const format = (value: number) => formatValue(value, spec.format, locale);
  const frame = rowFrame(spec.rows, spec.valueLabel, look);
  const someColour = spec.rows.some((row) => row.colour !== undefined);
  const colour = (number: number | undefined) =>
    number === undefined && someColour ? theme.text2 : colourOf(theme, number ?? 1);

  const draw = (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
    const row = spec.rows[params.dataIndex];
    if (!row) return null;
    const [x = 0, y = 0] = api.coord([row.value, params.dataIndex]);
    const [from = 0] = api.coord([Math.max(row.low, spec.log ? 1e-3 : -Infinity), params.dataIndex]);
    const [to = 0] = api.coord([row.high, params.dataIndex]);
    const ink = colour(row.colour);
    return {
      type: "group" as const,
      children: [
        {
          type: "line" as const,
          shape: { x1: from, y1: y, x2: to, y2: y },
          style: { stroke: ink, lineWidth: 1.75 },
        },
        { type: "circle" as const, shape: { cx: x, cy: y, r: 4 }, style: { fill: ink } },
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
        const interval = `${format(row.value)} (${format(row.low)} – ${format(row.high)})`;
        const lines = [{ name: spec.valueLabel, value: interval }];
        return tooltipHtml(row.label, row.note ? [...lines, { name: "", value: row.note }] : lines);
      },
    },
    xAxis: { ...valueAxis(look, spec.format), ...axisRange(spec) },
    yAxis: frame.yAxis,
    series: [
      reference(spec, look),
      {
        type: "custom",
        renderItem: draw,
        clip: true,
        encode: { x: [0, 2, 3], y: 1 },
        data: spec.rows.map((row, index) => ({
          value: [row.value, index, row.low, row.high],
          href: row.href,
        })),
        z: 3,
      },
    ],
  };
}

/** Whole powers of two on a log axis; else round ends with a little air around all intervals. */
function axisRange(spec: IntervalsSpec): Record<string, unknown> {
  if (!spec.log) return { scale: true, splitNumber: 4, boundaryGap: ["4%", "4%"] };
  const ends = spec.rows.flatMap((row) => [row.low, row.high]);
  const power = (end: number, round: (exponent: number) => number) =>
    2 ** round(Math.log2(Math.max(end, 0.125)));
  return {
    type: "log",
    minInterval: undefined,
    logBase: 2,
    min: Math.min(0.5, power(Math.min(...ends), Math.floor)),
    max: Math.max(2, power(Math.max(...ends), Math.ceil)),
  };
}

function reference(spec: IntervalsSpec, look: ChartLook): Record<string, unknown> {
  const { theme } = look;
  const zero = spec.log ? 1 : 0;
  const at = spec.reference?.value ?? zero;
  const { low, high } = spec.reference ?? {};
  return {
    type: "scatter",
    data: [],
    silent: true,
    markLine: {
      silent: true,
      precision: 10,
      symbol: "none",
      label: { show: false },
      lineStyle: { color: theme.axis, type: low === undefined ? "solid" : [3, 3], width: 1 },
      data: [{ xAxis: at }],
    },
    ...(low === undefined || high === undefined
      ? {}
      : {
          markArea: {
            silent: true,
            itemStyle: { color: theme.band },
            data: [[{ xAxis: low }, { xAxis: high }]],
          },
        }),
  };
}
