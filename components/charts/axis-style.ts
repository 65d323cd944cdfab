import type { ChartLook, ChartTheme } from "@/components/charts/chart-look";
import { formatValue, type ValueFormat } from "@/lib/format/format-value";
import type { Locale } from "@/lib/format/locale";

/** Text on axes: 11 px, third ink, digits as wide as each other. */
export function axisText(theme: ChartTheme): Record<string, unknown> {
  return { color: theme.text3, fontSize: 11, fontFamily: theme.font };
}

/** What an axis writes at its ticks: a percentage without decimals where it is whole. */
function tickFormat(format: ValueFormat, locale: Locale): (value: number) => string {
  return (value) => {
    const whole = format === "percent" && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
    return formatValue(value, whole ? "percent0" : format, locale);
  };
}

/** The smallest step that a format can write: nearer ticks would say the same twice. */
const FINEST: Partial<Record<ValueFormat, number>> = {
  count: 1,
  signed: 1,
  decimal1: 0.1,
  times: 0.1,
  decimal2: 0.01,
  signed2: 0.01,
  decimal3: 0.001,
  percent: 0.001,
  percent0: 0.01,
};

/** A value axis without a line of its own, over a quiet grid. */
export function valueAxis(
  { theme, locale }: Pick<ChartLook, "theme" | "locale">,
  format: ValueFormat,
): Record<string, unknown> {
  return {
    type: "value",
    minInterval: FINEST[format] ?? 0,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.grid } },
    axisLabel: { ...axisText(theme), formatter: tickFormat(format, locale), hideOverlap: true },
  };
}

/** A word at a fixed place of the drawing: the name of an axis. */
export function caption(
  theme: ChartTheme,
  text: string,
  place: { readonly left?: number; readonly right?: number; readonly top?: number; readonly bottom?: number },
): Record<string, unknown> {
  return {
    type: "text",
    silent: true,
    ...place,
    style: { text, fill: theme.text2, font: `11px ${theme.font}` },
  };
}
