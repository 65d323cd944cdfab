import type { ChartTheme } from "@/components/charts/chart-look";
import type { Locale } from "@/lib/format/locale";

export interface DeckLook {
  readonly theme: ChartTheme;
  readonly locale: Locale;
  readonly font: string;
}

/** A place on a slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export function boxAt(x: number, y: number, w: number, h: number): Box {
  return { x, y, w, h };
}

/** Colours as the format writes them. */
export function hex(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}

/** How a text looks. */
export function styled({ font, locale }: DeckLook, size: number, colour: string, bold = false) {
  return {
    fontFace: font,
    fontSize: size,
    color: hex(colour),
    bold,
    margin: 0,
    lang: locale === "zh" ? "zh-CN" : "en-GB",
  };
}
