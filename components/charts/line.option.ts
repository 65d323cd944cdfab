import type { EChartsCoreOption } from "echarts/core";
import { axisText, caption, valueAxis } from "@/components/charts/axis-style";
import { type ChartLook, colourOf } from "@/components/charts/chart-look";
import type { LineSpec } from "@/components/charts/chart-spec";
import { textWidth } from "@/components/charts/text-width";
import { tooltipHtml, tooltipStyle } from "@/components/charts/tooltip-html";
import { formatValue } from "@/lib/format/format-value";

const LEFT = 44;
/** Between two labels of the time axis. */
const GAP = 14;

type Series = LineSpec["series"][number];

/** Lines over time with bands, marks and the last value written at its point. */
export function buildLineOption(spec: LineSpec, look: ChartLook): EChartsCoreOption {
  const { theme, locale } = look;
  const format = (value: number) => formatValue(value, spec.format, locale);
  const colour = (series: Series, index: number) =>
    series.muted ? theme.reference : colourOf(theme, series.colour ?? index + 1);
  const direct = spec.series.length > 1;
  const names = direct ? Math.max(...spec.series.map((series) => textWidth(series.name))) + 12 : 12;
  const right = Math.min(names, Math.floor(look.width * 0.3));
  const shown = labelled(spec.x, look.width - LEFT - right);
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: LEFT, right, top: look.top + 26, bottom: 24, outerBoundsMode: "none" },
    graphic: [caption(theme, spec.valueLabel, { left: 0, top: look.top })],
    tooltip: {
      ...tooltipStyle(theme),
      trigger: "axis",
      axisPointer: { type: "line", lineStyle: { color: theme.axis, type: "solid" } },
      formatter: (points: readonly { dataIndex: number }[]) => {
        const at = points[0]?.dataIndex ?? 0;
        const lines = spec.series.map((series, index) => {
          const value = series.values[at];
          return {
            name: series.name,
            value: value === null || value === undefined ? "–" : format(value),
            colour: colour(series, index),
          };
        });
        return tooltipHtml(spec.x[at] ?? "", lines);
      },
    },
    xAxis: {
      type: "category",
      boundaryGap: false,
      data: spec.x,
      axisLine: { lineStyle: { color: theme.axis }, onZero: false },
      axisTick: { show: false },
      axisLabel: {
        ...axisText(theme),
        interval: (at: number) => shown(at),
        showMinLabel: true,
        showMaxLabel: true,
        alignMinLabel: "left",
        alignMaxLabel: "right",
      },
    },
    yAxis: {
      ...valueAxis(look, spec.format),
      scale: spec.zero === false,
      splitNumber: 3,
    },
    series: spec.series.flatMap((series, index) => [
      ...band(series, index, look),
      {
        type: "line",
        name: series.name,
        data: series.values.map((value, at) => ({ value, href: spec.hrefs?.[at] })),
        symbol: "circle",
        symbolSize: 6,
        showSymbol: series.values.length === 1,
        itemStyle: { color: colour(series, index) },
        lineStyle: { color: colour(series, index), width: series.muted ? 1.25 : 1.75 },
        ...(series.area ? { areaStyle: { color: colour(series, index), opacity: 0.14 } } : {}),
        ...(direct ? { endLabel: endLabel(look, right), labelLayout: { moveOverlap: "shiftY" } } : {}),
        ...(index === 0 && spec.marks ? { markLine: markLine(spec, look) } : {}),
        z: 3,
      },
    ]),
  };
}

/** Which points the time axis names: the first, the last, and between them evenly as many as there is room for. */
export function labelled(x: readonly string[], width: number): (at: number) => boolean {
  const last = x.length - 1;
  const pixels = width / Math.max(1, last);
  const label = Math.max(0, ...x.map((name) => textWidth(name)));
  const step = Math.max(1, Math.ceil((label + GAP) / pixels));
  // The outer labels lie inside the axis, whole on one side of their points.
  const clear = (points: number) => points * pixels >= 1.5 * label + GAP;
  return (at) => at === 0 || at === last || ((last - at) % step === 0 && clear(at) && clear(last - at));
}

/** Two hidden lines stacked on each other: the lower end, and the height from there to the upper end. */
function band(series: Series, index: number, look: ChartLook): Record<string, unknown>[] {
  if (!series.band) return [];
  const { low, high } = series.band;
  const hidden = {
    type: "line",
    stack: `band-${index}`,
    symbol: "none",
    silent: true,
    lineStyle: { opacity: 0 },
  };
  const fill =
    series.colour === undefined
      ? { color: look.theme.band }
      : { color: colourOf(look.theme, series.colour), opacity: 0.16 };
  return [
    { ...hidden, data: low, stackStrategy: "all" },
    { ...hidden, data: high.map((top, at) => top - (low[at] ?? 0)), stackStrategy: "all", areaStyle: fill },
  ];
}

function endLabel(look: ChartLook, width: number): Record<string, unknown> {
  return {
    show: true,
    formatter: "{a}",
    color: look.theme.text2,
    fontSize: 11,
    fontFamily: look.theme.font,
    width: width - 8,
    overflow: "truncate",
    distance: 6,
  };
}

function markLine(spec: LineSpec, look: ChartLook): Record<string, unknown> {
  const { theme } = look;
  return {
    silent: true,
    symbol: "none",
    lineStyle: { color: theme.text2, type: [2, 2], width: 1 },
    data: (spec.marks ?? []).map((mark) => ({
      xAxis: mark.at,
      label: {
        formatter: mark.text,
        position: "end",
        align: mark.at > spec.x.length / 2 ? "right" : "left",
        color: theme.text2,
        fontSize: 11,
        fontFamily: theme.font,
        distance: 4,
      },
    })),
  };
}
