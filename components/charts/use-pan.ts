"use client";

import { type RefObject, useEffect, useRef } from "react";
import { placeIn } from "@/components/charts/place-in";
import type { Corner } from "@/lib/domain/map/points-in-polygon";

export interface PanEvents {
  readonly onMove: (byX: number, byY: number) => void;
  /** Above 1 comes closer, around a pixel of the element. */
  readonly onZoom: (factor: number, at: Corner) => void;
}

const WHEEL = 0.0015;

/** Moves and zooms by wheel always, and while `enabled` by dragging and by two fingers. */
export function usePan(area: RefObject<HTMLElement | null>, enabled: boolean, events: PanEvents): void {
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const fingers = new Map<number, Corner>();
    const at = (event: MouseEvent) => placeIn(element, event);
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      latest.current.onZoom(Math.exp(-event.deltaY * lines * WHEEL), at(event));
    };
    const down = (event: PointerEvent) => {
      if (!enabled || event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, at(event));
    };
    const move = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const here = at(event);
      const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
      fingers.set(event.pointerId, here);
      if (!other) return latest.current.onMove(here.x - before.x, here.y - before.y);
      const apart = (a: Corner) => Math.hypot(a.x - other.x, a.y - other.y);
      const middle = { x: (here.x + other.x) / 2, y: (here.y + other.y) / 2 };
      if (apart(before) > 0) latest.current.onZoom(apart(here) / apart(before), middle);
    };
    const up = (event: PointerEvent) => fingers.delete(event.pointerId);
    element.addEventListener("wheel", wheel, { passive: false });
    element.addEventListener("pointerdown", down);
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", up);
    element.addEventListener("pointercancel", up);
    return () => {
      element.removeEventListener("wheel", wheel);
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerup", up);
      element.removeEventListener("pointercancel", up);
    };
  }, [area, enabled]);
}
