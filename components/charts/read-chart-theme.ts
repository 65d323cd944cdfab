import type { ChartTheme } from "@/components/charts/chart-look";
import { chartTheme } from "@/components/charts/chart-theme";

/** Reads the tokens that are in force on the page: ECharts draws on a canvas and knows no custom properties. */
export function readChartTheme(root: HTMLElement): ChartTheme {
  const style = getComputedStyle(root);
  return chartTheme((name) => style.getPropertyValue(`--${name}`).trim());
}
