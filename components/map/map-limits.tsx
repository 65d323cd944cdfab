"use client";

import { Info } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type StartRun, useStartRun } from "@/components/ui/use-start-run";
import type { MapHead } from "@/lib/domain/map/map-data";
import { formatDecimal } from "@/lib/format/format-decimal";

export interface MapLimitsProps {
  workspace: string;
  head: MapHead;
  /** Starts a run; left out for those who may not. */
  layOut?: StartRun | undefined;
}

/** What the map can and cannot say, with how faithful this one is; from here it can be laid out anew. */
export function MapLimits({ workspace, head, layOut }: MapLimitsProps) {
  const t = useTranslations("map.limits");
  const { busy, begin } = useStartRun(workspace);
  const locale = useLocale();
  const figure = (value: number | null) => (value === null ? "–" : formatDecimal(value, locale, 2));
  return (
    <Dialog
      title={t("title")}
      trigger={<Button icon={<Info aria-hidden />}>{t("action")}</Button>}
      footer={
        layOut ? (
          <Button disabled={busy} onClick={() => begin(layOut, { layOut: true })}>
            {t("layOut")}
          </Button>
        ) : undefined
      }
    >
      <div className="grid gap-2 text-xs">
        <p>
          {t(`can.${head.subject}`, {
            trust: figure(head.trustworthiness),
            continuity: figure(head.continuity),
          })}
        </p>
        <p>{t("cannot")}</p>
        <p>{t("stays")}</p>
        {layOut ? <p className="text-ink-2">{t("layOutNote")}</p> : null}
      </div>
    </Dialog>
  );
}
