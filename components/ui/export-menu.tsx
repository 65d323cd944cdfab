"use client";

import { ChevronDown, Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";

export interface ExportMenuProps {
  /** One entry a format: `{ label: "CSV", href: "/api/…?format=csv" }`. */
  items: readonly { readonly label: string; readonly hint?: string; readonly href: string }[];
  /** The button is an icon only. */
  compact?: boolean;
}

/** Files to take away. */
export function ExportMenu({ items, compact = false }: ExportMenuProps) {
  const t = useTranslations("common");
  const trigger = compact ? (
    <Button variant="quiet" icon={<Download aria-hidden />} label={t("export")} />
  ) : (
    <Button icon={<Download aria-hidden />}>
      {t("export")}
      <ChevronDown aria-hidden />
    </Button>
  );
  return <Menu trigger={trigger} items={items.map((item) => ({ ...item, download: true }))} />;
}
