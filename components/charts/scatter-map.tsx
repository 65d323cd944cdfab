"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { colourOf } from "@/components/charts/chart-look";
import { type MapLabel, MapLabels, type MapLabelsHandle } from "@/components/charts/map-labels";
import { MapTools } from "@/components/charts/map-tools";
import { channels } from "@/components/charts/mix-colours";
import { fitView, moveView, type PlaneView, toPlane, zoomView } from "@/components/charts/plane-view";
import type { Colour } from "@/components/charts/point-painter";
import { useChartTheme } from "@/components/charts/use-chart-theme";
import { type MapTool, useLasso } from "@/components/charts/use-lasso";
import { usePainter } from "@/components/charts/use-painter";
import { usePan } from "@/components/charts/use-pan";
import type { Corner } from "@/lib/domain/map/points-in-polygon";

export interface MapGroup {
  readonly label: string;
  readonly colour: number;
  /** What is no group of its own: drawn grey, and its middle has no name. */
  readonly isRest: boolean;
}

export interface MapPoints {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export interface ScatterMapProps {
  /** Keep these three the same between renders. */
  points: MapPoints;
  groups: readonly MapGroup[];
  /** Of each point, its place among the groups. */
  group: Uint8Array;
  /** Indices of the points that stand out; null: all do. */
  selection: readonly number[] | null;
  /** A shape on the plane, while it is drawn (`done` false) and when it is finished. */
  onShape: (shape: readonly Corner[], done: boolean) => void;
  /** A click on a point, or on empty ground: null. */
  onPoint: (index: number | null) => void;
  /** Beside a point that the mouse is over. */
  describe: (index: number) => ReactNode;
  /** What the map shows, in words; the table beside it is the screen reader's way. */
  label: string;
  className?: string;
}

/** Pixels from a point that still mean it. */
const NEAR = 8;
const STEP = 48;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** A map of many points with lasso, box, polygon, zoom and names. */
export function ScatterMap(props: ScatterMapProps) {
  const { points, groups, group, selection, onShape, onPoint, describe, label, className } = props;
  const t = useTranslations("charts.map");
  const area = useRef<HTMLDivElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const labels = useRef<MapLabelsHandle>(null);
  const view = useRef<PlaneView | null>(null);
  const frame = useRef(0);
  const painting = usePainter(holder);
  const theme = useChartTheme();
  const [tool, setTool] = useState<MapTool>("lasso");
  const [over, setOver] = useState<{ index: number; at: Corner } | null>(null);
  const named = useMemo(() => middles(points, groups, group), [points, groups, group]);
  const palette = useMemo(
    () =>
      theme &&
      groups.map(({ colour, isRest }): Colour => {
        const [red, green, blue] = channels(isRest ? theme.axis : colourOf(theme, colour));
        return [red / 255, green / 255, blue / 255];
      }),
    [theme, groups],
  );

  const whole = useMemo(() => painting && fitView(points.x, points.y, painting), [points, painting]);
  const draw = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      if (!painting || !palette || !whole) return;
      view.current ??= whole;
      const pointSize =
        sizeOf(points.x.length) * Math.min(3, Math.sqrt(Math.max(1, view.current.scale / whole.scale)));
      painting.painter.draw(view.current, {
        ...painting,
        pointSize,
        palette,
      });
      labels.current?.place(view.current, painting);
    });
  }, [painting, palette, points, whole]);

  useEffect(() => {
    view.current = null;
    painting?.painter.setPoints(points.x, points.y);
  }, [painting?.painter, points]);
  useEffect(() => {
    let chosen: Uint8Array | null = null;
    if (selection !== null) {
      chosen = new Uint8Array(points.x.length);
      for (const index of selection) chosen[index] = 1;
    }
    painting?.painter.setGroups(group, chosen);
  }, [painting?.painter, points, group, selection]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was set above is to be drawn
  useEffect(() => {
    draw();
    return () => cancelAnimationFrame(frame.current);
  }, [draw, group, selection, named]);

  const change = (next: (view: PlaneView) => PlaneView) => {
    if (view.current) view.current = next(view.current);
    setOver(null);
    draw();
  };
  const zoom = (factor: number, at?: Corner) => {
    if (painting)
      change((now) =>
        zoomView(now, factor, at ?? { x: painting.width / 2, y: painting.height / 2 }, painting),
      );
  };
  const showAll = () => change((now) => whole ?? now);
  const nearest = (at: Corner) =>
    painting && view.current
      ? nearestPoint(points, toPlane(view.current, at, painting), NEAR / view.current.scale)
      : null;

  usePan(area, tool === "pan", { onMove: (x, y) => change((now) => moveView(now, x, y)), onZoom: zoom });
  const shape = useLasso(area, tool, {
    onShape: (corners, done) => {
      const now = view.current;
      if (!painting || !now) return;
      onShape(
        corners.map((corner) => toPlane(now, corner, painting)),
        done,
      );
    },
    onClick: (at) => onPoint(nearest(at)),
  });
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const [x, y] = ARROWS[event.key] ?? [0, 0];
    if (x !== 0 || y !== 0) change((now) => moveView(now, x * STEP, y * STEP));
    else if (event.key === "+" || event.key === "=") zoom(1.5);
    else if (event.key === "-") zoom(1 / 1.5);
    else if (event.key === "0") showAll();
    else if (event.key === "Escape") onPoint(null);
    else return;
    event.preventDefault();
  };
  return (
    <figure className={className}>
      <div className="relative h-full min-h-80 overflow-hidden rounded-lg border border-line bg-surface">
        <div
          ref={area}
          role="application"
          aria-label={t("keys")}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows move the map, + and - zoom
          tabIndex={0}
          onKeyDown={press}
          onPointerMove={({ nativeEvent: { offsetX: x, offsetY: y, buttons } }) => {
            const index = buttons === 0 ? nearest({ x, y }) : null;
            setOver(index === null ? null : { index, at: { x, y } });
          }}
          onPointerLeave={() => setOver(null)}
          className={`absolute inset-0 touch-none -outline-offset-2 ${tool === "pan" ? "cursor-grab" : ""}`}
        >
          <div ref={holder} role="img" aria-label={label} className="pointer-events-none absolute inset-0" />
          <MapLabels ref={labels} labels={named} />
          {shape ? (
            <svg aria-hidden className="pointer-events-none absolute inset-0 size-full">
              <polygon
                points={shape.map((corner) => `${corner.x},${corner.y}`).join(" ")}
                className="fill-accent/10 stroke-accent stroke-[1.5] [stroke-dasharray:4_3]"
              />
            </svg>
          ) : null}
        </div>
        {over && painting ? (
          <div
            className="pointer-events-none absolute z-1 max-w-72 rounded-md border border-line bg-overlay px-2.5 py-1.5 text-xs shadow-2"
            style={{
              [over.at.x > painting.width / 2 ? "right" : "left"]:
                (over.at.x > painting.width / 2 ? painting.width - over.at.x : over.at.x) + 12,
              [over.at.y > painting.height / 2 ? "bottom" : "top"]:
                (over.at.y > painting.height / 2 ? painting.height - over.at.y : over.at.y) + 12,
            }}
          >
            {describe(over.index)}
          </div>
        ) : null}
        <MapTools tool={tool} onTool={setTool} onZoom={zoom} onFit={showAll} />
      </div>
    </figure>
  );
}

/** Many points are drawn small. */
const sizeOf = (points: number) => (points > 50_000 ? 2.5 : points > 4_000 ? 4 : 5.5);

function nearestPoint({ x, y }: MapPoints, at: Corner, within: number): number | null {
  let found: number | null = null;
  let least = within * within;
  for (let i = 0; i < x.length; i++) {
    const apart = ((x[i] ?? 0) - at.x) ** 2 + ((y[i] ?? 0) - at.y) ** 2;
    if (apart < least) [found, least] = [i, apart];
  }
  return found;
}

/** Each group by the median of its points, the largest first: it may choose where its name stands. */
function middles(points: MapPoints, groups: readonly MapGroup[], group: Uint8Array): MapLabel[] {
  const own: number[][] = groups.map(() => []);
  for (const [place, at] of group.entries()) own[at]?.push(place);
  const median = (places: readonly number[], values: Float32Array) =>
    Float32Array.from(places, (place) => values[place] ?? 0).sort()[places.length >> 1] ?? 0;
  return groups
    .map(({ label, colour, isRest }, at) => {
      const places = own[at] ?? [];
      const middle = { x: median(places, points.x), y: median(places, points.y) };
      return { label, colour, points: isRest ? 0 : places.length, middle };
    })
    .filter((label) => label.points > 0)
    .sort((a, b) => b.points - a.points);
}
