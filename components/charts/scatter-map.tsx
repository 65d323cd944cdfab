"use client";

import type { ECharts } from "echarts/core";
import { useLocale } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { MapTools } from "@/components/charts/map-tools";
import { type Corner, pointsInPolygon } from "@/components/charts/point-in-polygon";
import { buildScatterOption, type MapGroup, type MapPoints } from "@/components/charts/scatter.option";
import { useChartTheme } from "@/components/charts/use-chart-theme";
import { useEngine } from "@/components/charts/use-engine";
import { type MapTool, useLasso } from "@/components/charts/use-lasso";

export interface ScatterMapProps {
  points: MapPoints;
  groups: readonly MapGroup[];
  /** Indices of the points that stand out; null: all do. */
  selection: readonly number[] | null;
  /** While a shape is drawn (`done` false) and when it is finished. A click on empty ground selects nothing: null. */
  onSelect: (indices: readonly number[] | null, done: boolean) => void;
  onPoint?: (index: number) => void;
  /** Heading of a point's tooltip. */
  describe?: (index: number) => string;
  /** What the map shows, in words; the table beside it is the keyboard's way. */
  label: string;
  /** Under the map: method, and what the axes do not mean. */
  note?: ReactNode;
  className?: string;
}

/** A map of up to 20,000 points with lasso, box, zoom and names; keep `points` and `groups` the same between renders. */
export function ScatterMap({
  points,
  groups,
  selection,
  onSelect,
  onPoint,
  describe,
  label,
  note,
  className,
}: ScatterMapProps) {
  const area = useRef<HTMLDivElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const members = useRef<readonly Int32Array[]>([]);
  const engine = useEngine(holder, "canvas");
  const theme = useChartTheme();
  const locale = useLocale();
  const [tool, setTool] = useState<MapTool>("lasso");

  const chosen = useMemo(() => {
    if (selection === null) return null;
    const flags = new Uint8Array(points.x.length);
    for (const index of selection) flags[index] = 1;
    return flags;
  }, [selection, points]);

  useEffect(() => {
    if (!engine || !theme) return;
    const look = { theme, locale, width: engine.width, height: engine.height, top: 0 };
    const built = buildScatterOption({ points, groups, chosen, describe }, look);
    members.current = built.members;
    engine.chart.setOption(built.option, { replaceMerge: ["series"], lazyUpdate: false });
  }, [engine, theme, locale, points, groups, chosen, describe]);

  useEffect(() => {
    if (!engine) return;
    const zoom = {
      type: "inside",
      moveOnMouseMove: tool === "pan",
      zoomOnMouseWheel: true,
      filterMode: "none",
    };
    engine.chart.setOption({
      dataZoom: [
        { ...zoom, id: "x", xAxisIndex: 0 },
        { ...zoom, id: "y", yAxisIndex: 0 },
      ],
    });
  }, [engine, tool]);

  useEffect(() => {
    const chart = engine?.chart;
    if (!chart || !onPoint) return;
    const open = (event: { seriesIndex?: number | undefined; dataIndex: number }) => {
      const index = members.current[event.seriesIndex ?? -1]?.[event.dataIndex];
      if (index !== undefined) onPoint(index);
    };
    chart.on("click", open);
    return () => {
      if (!chart.isDisposed()) chart.off("click", open);
    };
  }, [engine, onPoint]);

  const shape = useLasso(area, tool, {
    onShape: (corners, done) => {
      if (!engine) return;
      const polygon = corners.map((corner) => toData(engine.chart, corner));
      onSelect(pointsInPolygon(points.x, points.y, polygon), done);
    },
    onClick: () => {
      if (selection !== null) onSelect(null, true);
    },
  });

  return (
    <figure className={className}>
      <div className="relative h-full min-h-80 overflow-hidden rounded-lg border border-line bg-surface">
        <div
          ref={area}
          className={tool === "pan" ? "absolute inset-0 cursor-grab" : "absolute inset-0 touch-none"}
        >
          <div ref={holder} role="img" aria-label={label} className="absolute inset-0" />
          {shape ? (
            <svg aria-hidden className="pointer-events-none absolute inset-0 size-full">
              <polygon
                points={shape.map((corner) => `${corner.x},${corner.y}`).join(" ")}
                className="fill-accent/10 stroke-accent stroke-[1.5] [stroke-dasharray:4_3]"
              />
            </svg>
          ) : null}
        </div>
        <MapTools
          tool={tool}
          onTool={setTool}
          onZoom={(factor) => zoomBy(engine?.chart, factor)}
          onFit={() => zoomTo(engine?.chart, 0, 100)}
        />
      </div>
      {note ? <figcaption className="mt-2 text-2xs text-ink-3">{note}</figcaption> : null}
    </figure>
  );
}

function toData(chart: ECharts, corner: Corner): Corner {
  const [x = 0, y = 0] = chart.convertFromPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [corner.x, corner.y]);
  return { x, y };
}

/** Both axes around the middle of what is shown. */
function zoomBy(chart: ECharts | undefined, factor: number): void {
  const zooms = chart?.getOption().dataZoom;
  if (!chart || !Array.isArray(zooms)) return;
  zooms.forEach((zoom: { start?: number; end?: number }, dataZoomIndex) => {
    const { start = 0, end = 100 } = zoom;
    const middle = (start + end) / 2;
    const half = Math.min(50, (end - start) / 2 / factor);
    const from = Math.max(0, Math.min(middle - half, 100 - 2 * half));
    chart.dispatchAction({ type: "dataZoom", dataZoomIndex, start: from, end: from + 2 * half });
  });
}

function zoomTo(chart: ECharts | undefined, start: number, end: number): void {
  for (const dataZoomIndex of [0, 1]) chart?.dispatchAction({ type: "dataZoom", dataZoomIndex, start, end });
}
