import type { ChartSpec } from "@/components/charts/chart-spec";
import { rowsHeight } from "@/components/charts/row-frame";

/** How tall a drawing is unless its place says otherwise, in pixels. */
export function chartHeight(spec: ChartSpec): number {
  if (spec.kind === "line") return 190;
  if (spec.kind === "bubbles") return 360;
  if (spec.kind === "heat") return spec.rows.length * 30 + 22;
  return rowsHeight(spec.rows.length);
}
