import type { EChartsCoreOption } from "echarts/core";
import { type ChartLook, colourOf } from "@/components/charts/chart-look";
import type { BubblesSpec } from "@/components/charts/chart-spec";
import { tooltipHtml, tooltipStyle } from "@/components/charts/tooltip-html";
import { formatValue } from "@/lib/format/format-value";

/** Part of the drawing's shorter side that the largest bubble is wide. */
const LARGEST = 0.16;
const SMALLEST = 12;

/** Things on a plane, as large as their value: areas compare. Both axes have one scale, and no numbers to be read. */
export function buildBubblesOption(spec: BubblesSpec, look: ChartLook): EChartsCoreOption {
  const { theme, locale } = look;
  const most = Math.max(...spec.rows.map(({ value }) => value), Number.MIN_VALUE);
  const height = look.height - look.top;
  const diameter = (value: number) =>
    Math.max(SMALLEST, LARGEST * Math.min(look.width, height) * Math.sqrt(value / most));
  const [xs, ys] = [spec.rows.map(({ x }) => x), spec.rows.map(({ y }) => y)];
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const scale = 1.35 * Math.max(span(xs) / look.width, span(ys) / height, 1e-9);
  const axis = (values: readonly number[], pixels: number) => {
    const middle = (Math.max(...values) + Math.min(...values)) / 2;
    return {
      type: "value",
      min: middle - (scale * pixels) / 2,
      max: middle + (scale * pixels) / 2,
      axisLabel: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLine: { show: false },
    };
  };
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 0, right: 0, top: look.top, bottom: 0, outerBoundsMode: "none" },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: "item",
      formatter: ({ data }: { data: { row: number } }) => {
        const row = spec.rows[data.row];
        if (!row) return "";
        const value = formatValue(row.value, spec.format, locale);
        return tooltipHtml(row.label, [{ name: spec.valueLabel, value }]);
      },
    },
    xAxis: axis(xs, look.width),
    yAxis: axis(ys, height),
    series: [
      {
        type: "scatter",
        cursor: spec.rows.some(({ href }) => href) ? "pointer" : "default",
        // Small ones lie on large ones, what stands out on all.
        data: spec.rows
          .map((row, at) => ({ row, at }))
          .sort(
            (a, b) =>
              Number(a.row.strong ?? false) - Number(b.row.strong ?? false) || b.row.value - a.row.value,
          )
          .map(({ row, at }) => ({
            value: [row.x, row.y],
            row: at,
            href: row.href,
            symbolSize: diameter(row.value),
            itemStyle: {
              color: row.strong ? colourOf(theme, row.colour ?? 1) : theme.reference,
              opacity: row.strong ? 0.9 : 0.55,
              borderColor: theme.surface,
              borderWidth: 1,
            },
            label: {
              show: true,
              formatter: row.mark,
              color: row.strong ? theme.surface : theme.text,
              fontSize: 11,
              fontWeight: row.strong ? 600 : 400,
            },
          })),
      },
    ],
  };
}
