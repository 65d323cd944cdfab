import { axisText, caption } from "@/components/charts/axis-style";
import type { ChartLook } from "@/components/charts/chart-look";
import { textWidth } from "@/components/charts/text-width";

export interface FramedRow {
  readonly label: string;
  readonly note?: string | undefined;
  readonly strong?: boolean | undefined;
}

export interface RowFrame {
  readonly grid: Record<string, number>;
  readonly yAxis: readonly Record<string, unknown>[];
  /** The value axis' name, under its right end. */
  readonly graphic: readonly Record<string, unknown>[];
}

const GAP = 12;
const LEAST_PLOT = 140;
const AXIS_HEIGHT = 22;
const NAME_HEIGHT = 16;

/**
 * What all charts with one row a thing share: names at the left (at most two fifths of the width), values in the
 * middle, notes at the right edge.
 */
export function rowFrame(rows: readonly FramedRow[], valueLabel: string, look: ChartLook): RowFrame {
  const { theme, width } = look;
  const longest = Math.max(0, ...rows.map((row) => textWidth(row.label)));
  const left = Math.min(longest, Math.floor(width * 0.4)) + GAP;
  const widest = Math.max(0, ...rows.map((row) => textWidth(row.note ?? "")));
  // On a phone the marks come first; the notes are in the table.
  const note = width - left - widest < LEAST_PLOT ? 0 : widest;
  const right = note > 0 ? note + GAP : GAP;
  const category = {
    type: "category",
    inverse: true,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
  };
  const names = {
    ...category,
    data: rows.map((row) => row.label),
    axisLabel: {
      ...axisText(theme),
      interval: 0,
      align: "left",
      margin: left,
      width: left - GAP,
      overflow: "truncate",
      color: (_: string, index: number) => (rows[index]?.strong ? theme.text : theme.text2),
    },
  };
  const notes = {
    ...category,
    position: "right",
    data: rows.map((row) => row.note ?? ""),
    axisLabel: { ...axisText(theme), interval: 0, align: "right", margin: right, color: theme.text2 },
  };
  return {
    grid: { left, right, top: look.top + 4, bottom: AXIS_HEIGHT + (valueLabel ? NAME_HEIGHT : 0) },
    yAxis: note > 0 ? [names, notes] : [names],
    graphic: valueLabel ? [caption(theme, valueLabel, { right: right - 4, bottom: 0 })] : [],
  };
}

/** A height that gives every row of a chart 26 pixels. */
export function rowsHeight(count: number): number {
  return count * 26 + AXIS_HEIGHT + NAME_HEIGHT + 4;
}
