import type { ChartTheme } from "@/components/charts/chart-look";

/** Reads the tokens that are in force on the page: ECharts draws on a canvas and knows no custom properties. */
export function readChartTheme(root: HTMLElement): ChartTheme {
  const style = getComputedStyle(root);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
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
    cat: Array.from({ length: 10 }, (_, index) => token(`cat-${index + 1}`)),
    // ECharts puts it into style attributes as it is, so the names keep to single quotes.
    font: token("font-sans").replaceAll('"', "'"),
  };
}
