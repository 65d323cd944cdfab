import type { Locale } from "@/lib/format/locale";

/** The tokens a drawing needs, as the page has them right now; all are hex colours but the font. */
export interface ChartTheme {
  readonly surface: string;
  readonly overlay: string;
  readonly sunken: string;
  readonly line: string;
  readonly text: string;
  readonly text2: string;
  readonly text3: string;
  readonly grid: string;
  readonly axis: string;
  readonly reference: string;
  readonly band: string;
  /** `cat[0]` is number 1. */
  readonly cat: readonly string[];
  readonly font: string;
}

/** All that an option builder must know besides its data. */
export interface ChartLook {
  readonly theme: ChartTheme;
  readonly locale: Locale;
  /** Of the drawing, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels kept free at the top: the title of a downloaded picture. */
  readonly top: number;
}

/** Colour of a number of the categorical scale; it repeats past its end. */
export function colourOf(theme: ChartTheme, number: number): string {
  const count = theme.cat.length;
  return theme.cat[(((number - 1) % count) + count) % count] ?? theme.text2;
}
