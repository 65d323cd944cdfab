import type { ChartTheme } from "@/components/charts/chart-look";
import { formatValue, type ValueFormat } from "@/lib/format/format-value";
import type { Locale } from "@/lib/format/locale";

/** Text on axes: 11 px, third ink, digits as wide as each other. */
export function axisText(theme: ChartTheme): Record<string, unknown> {
  return { color: theme.text3, fontSize: 11, fontFamily: theme.font };
}

/** What an axis writes at its ticks: a percentage without decimals where it is whole. */
export function tickFormat(format: ValueFormat, locale: Locale): (value: number) => string {
  return (value) => {
    const whole = format === "percent" && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
    return formatValue(value, whole ? "percent0" : format, locale);
  };
}

/** A value axis without a line of its own, over a quiet grid. */
export function valueAxis(theme: ChartTheme, format: (value: number) => string): Record<string, unknown> {
  return {
    type: "value",
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.grid } },
    axisLabel: { ...axisText(theme), formatter: format, hideOverlap: true },
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
