"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { placeIn } from "@/components/charts/place-in";
import type { Corner } from "@/lib/domain/map/points-in-polygon";

export type MapTool = "pan" | "lasso" | "box" | "polygon";

/** A shape smaller than this in pixels was a click. */
const CLICK = 4;
/** A click so near to a polygon's first corner closes it. */
const CLOSE = 10;

export interface LassoEvents {
  /** The shape so far, in pixels of the element; at most once a frame. */
  readonly onShape: (shape: readonly Corner[], done: boolean) => void;
  readonly onClick: (at: Corner) => void;
}

/**
 * Draws a free or rectangular shape on an element with mouse, pen or finger, or a polygon by a click a corner, which
 * ends at its first corner or with a double click; returns the shape to show.
 */
export function useLasso(
  area: RefObject<HTMLElement | null>,
  tool: MapTool,
  events: LassoEvents,
): readonly Corner[] | null {
  const [shape, setShape] = useState<readonly Corner[] | null>(null);
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });

  useEffect(() => {
    const element = area.current;
    if (!element || tool === "pan") return;
    let drawn: Corner[] = [];
    let frame = 0;
    const at = (event: PointerEvent) => placeIn(element, event);
    const tell = (done: boolean) => {
      frame = 0;
      setShape(drawn);
      latest.current.onShape(drawn, done);
    };
    let corners: Corner[] = [];
    const end = () => {
      cancelAnimationFrame(frame);
      frame = 0;
      drawn = [];
      corners = [];
      setShape(null);
    };
    const addCorner = (here: Corner) => {
      const [first] = corners;
      const closes = first && Math.hypot(here.x - first.x, here.y - first.y) < CLOSE;
      if (closes && corners.length > 2) close();
      else corners = [...corners, here];
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (tool === "polygon") return addCorner(at(event));
      element.setPointerCapture(event.pointerId);
      drawn = [at(event)];
    };
    const move = (event: PointerEvent) => {
      const here = at(event);
      const start = drawn[0];
      if (tool === "polygon") {
        if (corners.length === 0) return;
        drawn = [...corners, here];
      } else if (!start) return;
      else drawn = tool === "box" ? rectangle(start, here) : [...drawn, here];
      if (frame === 0) frame = requestAnimationFrame(() => tell(false));
    };
    const close = () => {
      if (tool !== "polygon") return;
      if (corners.length > 2) latest.current.onShape(corners, true);
      end();
    };
    const up = (event: PointerEvent) => {
      const start = drawn[0];
      if (tool === "polygon" || !start) return;
      cancelAnimationFrame(frame);
      const size = Math.max(...drawn.map((corner) => Math.hypot(corner.x - start.x, corner.y - start.y)));
      if (size >= CLICK) tell(true);
      else latest.current.onClick(at(event));
      end();
    };
    element.addEventListener("pointerdown", down);
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", up);
    element.addEventListener("pointercancel", up);
    element.addEventListener("dblclick", close);
    return () => {
      end();
      element.removeEventListener("dblclick", close);
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerup", up);
      element.removeEventListener("pointercancel", up);
    };
  }, [area, tool]);

  return shape;
}

function rectangle(from: Corner, to: Corner): Corner[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}
