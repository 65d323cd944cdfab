"use client";

import { ChartLine, Download, Table2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";

export type DownloadKind = "png" | "svg" | "csv";

export interface ChartToolsProps {
  asTable: boolean;
  onToggle: () => void;
  onDownload: (kind: DownloadKind) => Promise<void>;
}

/** Table or drawing, and the downloads of a chart. */
export function ChartTools({ asTable, onToggle, onDownload }: ChartToolsProps) {
  const t = useTranslations("charts");
  const toast = useToast();
  const save = (kind: DownloadKind) => {
    onDownload(kind).catch(() => toast({ text: t("downloadFailed"), tone: "danger" }));
  };
  const entry = (kind: DownloadKind) => ({
    label: kind.toUpperCase(),
    hint: t(`download.${kind}`),
    onSelect: () => save(kind),
  });
  return (
    <>
      <Button
        variant="quiet"
        icon={asTable ? <ChartLine aria-hidden /> : <Table2 aria-hidden />}
        label={asTable ? t("showDrawing") : t("showTable")}
        onClick={onToggle}
      />
      <Menu
        trigger={<Button variant="quiet" icon={<Download aria-hidden />} label={t("downloadLabel")} />}
        items={[entry("png"), entry("svg"), entry("csv")]}
      />
    </>
  );
}
