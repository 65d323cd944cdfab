"use client";

import { type RefObject, useEffect, useState } from "react";
import { paintPointsCanvas } from "@/components/charts/paint-points-canvas";
import { paintPointsGl } from "@/components/charts/paint-points-gl";
import type { ScreenSize } from "@/components/charts/plane-view";
import type { PointPainter } from "@/components/charts/point-painter";

export interface Painting extends ScreenSize {
  readonly painter: PointPainter;
  readonly ratio: number;
}

/** A painter for a canvas that fills the holder, by WebGL where there is any; null until the page is drawn. */
export function usePainter(holder: RefObject<HTMLElement | null>): Painting | null {
  const [painting, setPainting] = useState<Painting | null>(null);
  const [isPlain, setPlain] = useState(false);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    let [canvas, painter] = begin(isPlain ? null : paintPointsGl);
    if (!painter) [canvas, painter] = begin(paintPointsCanvas);
    if (!painter) return;
    const own = painter;
    canvas.className = "absolute inset-0 size-full";
    canvas.setAttribute("aria-hidden", "true");
    element.append(canvas);
    const lost = (event: Event) => {
      event.preventDefault();
      setPlain(true);
    };
    canvas.addEventListener("webglcontextlost", lost);
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      const ratio = window.devicePixelRatio;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      setPainting({ painter: own, width, height, ratio });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      canvas.removeEventListener("webglcontextlost", lost);
      own.dispose();
      canvas.remove();
      setPainting(null);
    };
  }, [holder, isPlain]);
  return painting;
}

function begin(
  paint: ((canvas: HTMLCanvasElement) => PointPainter | null) | null,
): [HTMLCanvasElement, PointPainter | null] {
  const canvas = document.createElement("canvas");
  return [canvas, paint?.(canvas) ?? null];
}
