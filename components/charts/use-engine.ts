"use client";

import type { ECharts } from "echarts/core";
import { type RefObject, useEffect, useState } from "react";

export interface Engine {
  readonly chart: ECharts;
  /** Of the element it draws into, in pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * ECharts in an element of the page, loaded when it is first needed; null until then. Follows the element's size
 * and is disposed of with it.
 */
export function useEngine(holder: RefObject<HTMLElement | null>, renderer: "svg" | "canvas"): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    let chart: ECharts | null = null;
    let gone = false;
    const measure = () => {
      if (!chart || element.clientWidth === 0) return;
      chart.resize();
      setEngine({ chart, width: element.clientWidth, height: element.clientHeight });
    };
    const observer = new ResizeObserver(measure);
    void import("@/components/charts/engine").then(({ init }) => {
      if (gone) return;
      chart = init(element, null, { renderer });
      observer.observe(element);
    });
    return () => {
      gone = true;
      observer.disconnect();
      chart?.dispose();
      setEngine(null);
    };
  }, [holder, renderer]);
  return engine;
}
