"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useEffect, useRef } from "react";
import { buildOption } from "@/components/charts/build-option";
import type { ChartSpec } from "@/components/charts/chart-spec";
import { useChartTheme } from "@/components/charts/use-chart-theme";
import { useEngine } from "@/components/charts/use-engine";

export interface ChartDrawingProps {
  spec: ChartSpec;
  height: number;
  /** What it shows, in words. */
  label: string;
}

/** The drawing of a chart, at the width of its place; a click on a mark goes to the rows behind it. */
export function ChartDrawing({ spec, height, label }: ChartDrawingProps) {
  const holder = useRef<HTMLDivElement>(null);
  const engine = useEngine(holder, "svg");
  const theme = useChartTheme();
  const locale = useLocale();
  const router = useRouter();

  useEffect(() => {
    if (!engine || !theme) return;
    const look = { theme, locale, width: engine.width, height: engine.height, top: 0 };
    engine.chart.setOption(buildOption(spec, look), { notMerge: true });
  }, [engine, theme, locale, spec]);

  useEffect(() => {
    const chart = engine?.chart;
    if (!chart) return;
    const open = ({ data }: { data?: unknown }) => {
      if (typeof data === "object" && data !== null && "href" in data && typeof data.href === "string") {
        router.push(data.href);
      }
    };
    chart.on("click", open);
    return () => {
      if (!chart.isDisposed()) chart.off("click", open);
    };
  }, [engine, router]);

  return (
    <div
      ref={holder}
      role="img"
      aria-label={label}
      aria-busy={!engine}
      style={{ height }}
      className="w-full [&_text]:[font-variant-numeric:tabular-nums]!"
    />
  );
}
