import type { EChartsCoreOption } from "echarts/core";
import { type ChartLook, colourOf } from "@/components/charts/chart-look";
import { tooltipHtml, tooltipStyle } from "@/components/charts/tooltip-html";
import { formatCount } from "@/lib/format/format-count";

export interface MapGroup {
  readonly label: string;
  readonly colour: number;
}

export interface MapPoints {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Index into the groups. */
  readonly group: ArrayLike<number>;
}

export interface ScatterSpec {
  readonly points: MapPoints;
  readonly groups: readonly MapGroup[];
  /** 1 for what stands out; null while nothing is selected. */
  readonly chosen: Uint8Array | null;
  /** Text of a point's tooltip. */
  readonly describe?: ((index: number) => string) | undefined;
}

export interface ScatterOption {
  readonly option: EChartsCoreOption;
  /** For each series, the index of the point behind each of its marks. */
  readonly members: readonly Int32Array[];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Kept free of points at the left and right, where tools lie and names end. */
const EDGE = 48;
const NAME_GAP = 5;

/** From this many marks on a series is drawn in one go. */
const LARGE = 2000;

/**
 * A map of points coloured by group, names written at their middles. What is not chosen is drawn pale, in a series
 * of its own: a series has one opacity, which keeps 20,000 points fast.
 */
export function buildScatterOption(spec: ScatterSpec, look: ChartLook): ScatterOption {
  const { theme } = look;
  const members = split(spec);
  const count = spec.groups.length;
  const series = members.map((indices, place) => {
    const group = spec.groups[place % count];
    const pale = spec.chosen !== null && place < count;
    return {
      type: "scatter",
      name: group?.label,
      data: coordinates(spec.points, indices),
      dimensions: ["x", "y"],
      large: indices.length > LARGE,
      largeThreshold: LARGE,
      progressive: 0,
      symbol: "circle",
      symbolSize: spec.points.x.length > LARGE * 2 ? 4 : 5,
      itemStyle: { color: colourOf(theme, group?.colour ?? 1), opacity: pale ? 0.3 : 0.75 },
      emphasis: { disabled: true },
      z: pale ? 2 : 3,
    };
  });
  const option = {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: "none" },
    ...axes(spec.points, look),
    tooltip: {
      ...tooltipStyle(theme),
      trigger: "item",
      formatter: ({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) => {
        const index = members[seriesIndex]?.[dataIndex];
        const group = spec.groups[seriesIndex % count];
        if (index === undefined || !group) return "";
        return tooltipHtml(
          spec.describe?.(index) ?? group.label,
          spec.describe ? [{ name: group.label, value: "" }] : [],
        );
      },
    },
    series: [...series, names(spec, look)],
  };
  return { option, members };
}

/** Members of the groups: first those in the background, then those that stand out. */
function split({ points, groups, chosen }: ScatterSpec): Int32Array[] {
  const lists: number[][] = Array.from({ length: groups.length * 2 }, () => []);
  for (let index = 0; index < points.x.length; index++) {
    const group = points.group[index] ?? 0;
    lists[chosen !== null && chosen[index] === 1 ? groups.length + group : group]?.push(index);
  }
  return lists.map((list) => Int32Array.from(list));
}

function coordinates(points: MapPoints, indices: Int32Array): Float64Array {
  const flat = new Float64Array(indices.length * 2);
  indices.forEach((index, place) => {
    flat[place * 2] = points.x[index] ?? 0;
    flat[place * 2 + 1] = points.y[index] ?? 0;
  });
  return flat;
}

/** Both axes at one scale, so that distances mean the same in every direction. */
function axes(points: MapPoints, look: ChartLook): Record<string, unknown> {
  const [left, right] = extent(points.x);
  const [low, high] = extent(points.y);
  const scale =
    Math.max((right - left) / Math.max(1, look.width - 2 * EDGE), (high - low) / look.height, 1e-9) * 1.08;
  const axis = (from: number, to: number, pixels: number) => {
    const middle = (from + to) / 2;
    const half = (scale * pixels) / 2;
    return { type: "value", show: false, min: middle - half, max: middle + half };
  };
  return { xAxis: axis(left, right, look.width), yAxis: axis(low, high, look.height) };
}

function extent(values: ArrayLike<number>): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : [0, 1];
}

function names(spec: ScatterSpec, look: ChartLook): Record<string, unknown> {
  const { theme, locale } = look;
  const plain = (text: string) => text.replace(/[{}|]/g, " ");
  const data = spec.groups.flatMap((group, place) => {
    const own: number[] = [];
    for (let index = 0; index < spec.points.x.length; index++) {
      if (spec.points.group[index] === place) own.push(index);
    }
    if (own.length === 0) return [];
    const label = `{n|${plain(group.label)}}\n{c|${formatCount(own.length, locale)}}`;
    const middle = [median(own, spec.points.x), median(own, spec.points.y)];
    return [
      { value: middle, itemStyle: { color: colourOf(theme, group.colour) }, label: { formatter: label } },
    ];
  });
  const halo = { textBorderColor: theme.surface, textBorderWidth: 3, fontFamily: theme.font };
  return {
    type: "scatter",
    silent: true,
    data,
    symbolSize: 8,
    itemStyle: { borderColor: theme.surface, borderWidth: 1.5, opacity: 1 },
    label: {
      show: true,
      position: "right",
      rich: {
        n: { color: theme.text, fontSize: 12, fontWeight: 600, lineHeight: 15, ...halo },
        c: { color: theme.text2, fontSize: 11, lineHeight: 14, ...halo },
      },
    },
    // A name that would run over the right edge ends there instead, over its own points; of two names that would lie
    // on each other one gives way. (ECharts parts names by their height alone, wherever they stand.)
    labelLayout: ({ rect, labelRect }: { rect: Place; labelRect: Place }) => {
      const start = rect.x + rect.width + NAME_GAP;
      const over = start < look.width ? Math.max(0, start + labelRect.width - look.width) : 0;
      return {
        x: start - over,
        y: rect.y + rect.height / 2,
        align: "left",
        verticalAlign: "middle",
        hideOverlap: true,
      };
    },
    z: 5,
  };
}

function median(indices: readonly number[], values: ArrayLike<number>): number {
  const sorted = indices.map((index) => values[index] ?? 0).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
