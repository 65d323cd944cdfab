"use client";

import { Expand, Hand, Lasso, Minus, Pentagon, Plus, SquareDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import type { MapTool } from "@/components/charts/use-lasso";
import { Button } from "@/components/ui/button";

const TOOLS = [
  ["pan", <Hand key="pan" aria-hidden />],
  ["lasso", <Lasso key="lasso" aria-hidden />],
  ["box", <SquareDashed key="box" aria-hidden />],
  ["polygon", <Pentagon key="polygon" aria-hidden />],
] as const;

export interface MapToolsProps {
  tool: MapTool;
  onTool: (tool: MapTool) => void;
  /** Above 1 comes closer. */
  onZoom: (factor: number) => void;
  onFit: () => void;
}

/** The tools over a map's top left corner. */
export function MapTools({ tool, onTool, onZoom, onFit }: MapToolsProps) {
  const t = useTranslations("charts.map");
  const group = "flex flex-col rounded-md border border-line bg-surface p-0.5 shadow-1";
  return (
    <div role="toolbar" aria-label={t("tools")} className="absolute top-3 left-3 grid gap-2">
      <div className={group}>
        {TOOLS.map(([name, icon]) => (
          <Button
            key={name}
            variant="quiet"
            icon={icon}
            label={t(name)}
            pressed={tool === name}
            onClick={() => onTool(name)}
          />
        ))}
      </div>
      <div className={group}>
        <Button variant="quiet" icon={<Plus aria-hidden />} label={t("zoomIn")} onClick={() => onZoom(1.5)} />
        <Button
          variant="quiet"
          icon={<Minus aria-hidden />}
          label={t("zoomOut")}
          onClick={() => onZoom(1 / 1.5)}
        />
        <Button variant="quiet" icon={<Expand aria-hidden />} label={t("fit")} onClick={onFit} />
      </div>
    </div>
  );
}
