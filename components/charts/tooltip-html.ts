import type { ChartTheme } from "@/components/charts/chart-look";
import { escapeHtml } from "@/lib/format/escape-html";

export interface TooltipLine {
  readonly name: string;
  readonly value: string;
  readonly colour?: string;
}

/** A tooltip's content: a heading and names with values. Everything is escaped; names come from the shop's files. */
export function tooltipHtml(heading: string, lines: readonly TooltipLine[]): string {
  const rows = lines.map(({ name, value, colour }) => {
    const mark = colour
      ? `<i style="display:inline-block;width:9px;height:9px;border-radius:2px;margin-right:6px;background:${escapeHtml(colour)}"></i>`
      : "";
    return `<div style="display:flex;justify-content:space-between;gap:16px"><span>${mark}${escapeHtml(name)}</span><span>${escapeHtml(value)}</span></div>`;
  });
  return `<b style="font-weight:600">${escapeHtml(heading)}</b>${rows.join("")}`;
}

/** How every tooltip looks. */
export function tooltipStyle(theme: ChartTheme): Record<string, unknown> {
  return {
    confine: true,
    transitionDuration: 0,
    backgroundColor: theme.overlay,
    borderColor: theme.line,
    borderWidth: 1,
    padding: [6, 10],
    textStyle: { color: theme.text, fontSize: 11, fontFamily: theme.font, lineHeight: 16 },
    extraCssText:
      "border-radius:6px;box-shadow:var(--shadow-2);max-width:320px;white-space:normal;font-variant-numeric:tabular-nums",
  };
}
