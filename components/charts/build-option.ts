import type { EChartsCoreOption } from "echarts/core";
import { buildBarOption } from "@/components/charts/bar.option";
import { buildBubblesOption } from "@/components/charts/bubbles.option";
import type { ChartLook } from "@/components/charts/chart-look";
import type { ChartSpec } from "@/components/charts/chart-spec";
import { buildDumbbellOption } from "@/components/charts/dumbbell.option";
import { buildHeatOption } from "@/components/charts/heat.option";
import { buildIntervalsOption } from "@/components/charts/intervals.option";
import { buildLineOption } from "@/components/charts/line.option";
import { buildStackOption } from "@/components/charts/stack.option";

/** The ECharts option of a chart of any kind. */
export function buildOption(spec: ChartSpec, look: ChartLook): EChartsCoreOption {
  switch (spec.kind) {
    case "line":
      return buildLineOption(spec, look);
    case "bar":
      return buildBarOption(spec, look);
    case "intervals":
      return buildIntervalsOption(spec, look);
    case "dumbbell":
      return buildDumbbellOption(spec, look);
    case "heat":
      return buildHeatOption(spec, look);
    case "stack":
      return buildStackOption(spec, look);
    case "bubbles":
      return buildBubblesOption(spec, look);
  }
}
