import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from "echarts";
import type { EChartsCoreOption } from "echarts/core";
import { axisText } from "@/components/charts/axis-style";
import { type ChartLook, colourOf } from "@/components/charts/chart-look";
import type { HeatSpec } from "@/components/charts/chart-spec";
import { contrast, mixColours } from "@/components/charts/mix-colours";
import { textWidth } from "@/components/charts/text-width";
import { tooltipHtml, tooltipStyle } from "@/components/charts/tooltip-html";
import { formatValue } from "@/lib/format/format-value";

/** Cells from pale to the full colour by value, each with its figure. */
export function buildHeatOption(spec: HeatSpec, look: ChartLook): EChartsCoreOption {
  const { theme, locale } = look;
  const format = (value: number) => formatValue(value, spec.format, locale);
  const full = colourOf(theme, spec.colour ?? 1);
  const cells = spec.rows.flatMap((_, row) =>
    spec.columns.map((_, column) => ({ row, column, value: spec.values[row]?.[column] ?? null })),
  );
  const most = Math.max(1e-9, ...cells.map((cell) => cell.value ?? 0));
  const left =
    Math.min(Math.max(0, ...spec.rows.map((name) => textWidth(name))), Math.floor(look.width * 0.4)) + 8;

  const draw = (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
    const cell = cells[params.dataIndex];
    if (!cell) return null;
    const [x = 0, y = 0] = api.coord([cell.column, cell.row]);
    const size = api.size?.([1, 1]);
    const [width = 0, height = 0] = Array.isArray(size) ? size : [size ?? 0, size ?? 0];
    const fill = mixColours(theme.sunken, full, 0.06 + 0.94 * Math.max(0, (cell.value ?? 0) / most));
    const ink = contrast(fill, theme.text) >= contrast(fill, theme.surface) ? theme.text : theme.surface;
    return {
      type: "rect" as const,
      shape: { x: x - width / 2 + 1, y: y - height / 2 + 1, width: width - 2, height: height - 2, r: 2 },
      style: { fill: cell.value === null ? theme.surface : fill },
      textContent: {
        style: {
          text: cell.value === null ? "–" : format(cell.value),
          fill: ink,
          font: `11px ${theme.font}`,
        },
      },
      textConfig: { position: "inside" as const },
    };
  };

  const axis = (names: readonly string[]) => ({
    type: "category",
    data: names,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
  });
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left, right: 0, top: look.top, bottom: 22, outerBoundsMode: "none" },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: "item",
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const cell = cells[dataIndex];
        if (!cell) return "";
        const value = cell.value === null ? "–" : format(cell.value);
        const heading = `${spec.rows[cell.row] ?? ""}, ${spec.columns[cell.column] ?? ""}`;
        return tooltipHtml(heading, [{ name: spec.valueLabel, value }]);
      },
    },
    xAxis: { ...axis(spec.columns), axisLabel: { ...axisText(theme), interval: 0, hideOverlap: true } },
    yAxis: {
      ...axis(spec.rows),
      inverse: true,
      axisLabel: {
        ...axisText(theme),
        interval: 0,
        align: "left",
        margin: left,
        width: left - 8,
        overflow: "truncate",
        color: theme.text2,
      },
    },
    series: [
      {
        type: "custom",
        renderItem: draw,
        encode: { x: 0, y: 1 },
        data: cells.map(({ row, column, value }) => ({
          value: [column, row, value ?? 0],
          href: spec.hrefs?.[row]?.[column],
        })),
      },
    ],
  };
}
