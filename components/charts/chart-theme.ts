import type { ChartTheme } from "@/components/charts/chart-look";

const COLOURS = 10;

/** The theme of drawings by the tokens of app/tokens.css, whose names come without the two hyphens. */
export function chartTheme(token: (name: string) => string): ChartTheme {
  return {
    surface: token("surface"),
    overlay: token("overlay"),
    sunken: token("sunken"),
    line: token("line"),
    text: token("text"),
    text2: token("text-2"),
    text3: token("text-3"),
    grid: token("chart-grid"),
    axis: token("chart-axis"),
    reference: token("chart-ref"),
    band: token("chart-band"),
    cat: Array.from({ length: COLOURS }, (_, index) => token(`cat-${index + 1}`)),
    // ECharts puts it into style attributes as it is, so the names keep to single quotes.
    font: token("font-sans").replaceAll('"', "'"),
  };
}
