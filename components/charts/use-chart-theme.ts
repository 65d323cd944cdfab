"use client";

import { useEffect, useState } from "react";
import type { ChartTheme } from "@/components/charts/chart-look";
import { readChartTheme } from "@/components/charts/read-chart-theme";

/** The tokens in force, read again when the page or the device changes between light and dark; null on the server. */
export function useChartTheme(): ChartTheme | null {
  const [theme, setTheme] = useState<ChartTheme | null>(null);
  useEffect(() => {
    const root = document.documentElement;
    const read = () => setTheme(readChartTheme(root));
    read();
    const observer = new MutationObserver(read);
    observer.observe(root, { attributes: true, attributeFilter: ["data-theme"] });
    const device = window.matchMedia("(prefers-color-scheme: dark)");
    device.addEventListener("change", read);
    return () => {
      observer.disconnect();
      device.removeEventListener("change", read);
    };
  }, []);
  return theme;
}
