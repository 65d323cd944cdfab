"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { buildOption } from "@/components/charts/build-option";
import { ChartDrawing } from "@/components/charts/chart-drawing";
import { chartHeight } from "@/components/charts/chart-height";
import type { ChartSpec } from "@/components/charts/chart-spec";
import { ChartTableView } from "@/components/charts/chart-table";
import { ChartTools, type DownloadKind } from "@/components/charts/chart-tools";
import { drawPicture, PICTURE_HEADER, PICTURE_WIDTH } from "@/components/charts/draw-picture";
import { readChartTheme } from "@/components/charts/read-chart-theme";
import { saveFile } from "@/components/charts/save-file";
import { tabulate } from "@/components/charts/tabulate";
import { Card } from "@/components/ui/card";
import { toCsv } from "@/lib/format/to-csv";

export interface ChartProps {
  /** The finding, in a sentence. */
  title: string;
  /** What is measured, in which unit. */
  description?: string;
  spec: ChartSpec;
  /** Of the drawing in pixels; charts with one row a thing know theirs. */
  height?: number;
  /** Name of downloaded files, without ending. */
  name: string;
  /** Under the drawing: a legend. */
  legend?: ReactNode;
  footer?: ReactNode;
  className?: string;
}

/** A card with a chart: drawing or table, download as picture or data. */
export function Chart({
  title,
  description = "",
  spec,
  height,
  name,
  legend,
  footer,
  className,
}: ChartProps) {
  const t = useTranslations("charts");
  const locale = useLocale();
  const [asTable, setAsTable] = useState(false);
  const tall = height ?? chartHeight(spec);
  const table = tabulate(spec, { low: t("low"), high: t("high"), note: t("note") });

  const download = async (kind: DownloadKind) => {
    if (kind === "csv") {
      const rows = table.rows.map((row) => [row.label, ...row.cells]);
      saveFile(`${name}.csv`, new Blob([toCsv([table.head, ...rows])], { type: "text/csv" }));
      return;
    }
    const theme = readChartTheme(document.documentElement);
    const look = { theme, locale, width: PICTURE_WIDTH, height: tall + PICTURE_HEADER, top: PICTURE_HEADER };
    const picture = { title, description, height: tall, option: buildOption(spec, look), theme };
    saveFile(`${name}.${kind}`, await drawPicture(picture, kind));
  };

  return (
    <Card
      title={title}
      description={description}
      tools={<ChartTools asTable={asTable} onToggle={() => setAsTable(!asTable)} onDownload={download} />}
      footer={footer}
      flush={asTable}
      {...(className ? { className } : {})}
    >
      {asTable ? (
        <ChartTableView table={table} label={title} format={spec.format} />
      ) : (
        <>
          <ChartDrawing spec={spec} height={tall} label={[title, description].filter(Boolean).join(". ")} />
          {legend ? <div className="mt-2">{legend}</div> : null}
        </>
      )}
    </Card>
  );
}
