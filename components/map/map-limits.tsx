"use client";

import { Info } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { MapData } from "@/lib/domain/map/map-data";
import { formatDecimal } from "@/lib/format/format-decimal";

export type LayOut = (input: {
  workspace: string;
  layOut: boolean;
}) => Promise<ActionResult<{ number: number }>>;

export interface MapLimitsProps {
  workspace: string;
  data: MapData;
  /** Starts a run; left out for those who may not. */
  layOut?: LayOut | undefined;
}

/** What the map can and cannot say, with how faithful this one is; from here it can be laid out anew. */
export function MapLimits({ workspace, data, layOut }: MapLimitsProps) {
  const t = useTranslations("map.limits");
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const [busy, startTransition] = useTransition();
  const begin = (start: LayOut) =>
    startTransition(async () => {
      const result = await start({ workspace, layOut: true });
      if (result.ok) router.push(`/${workspace}/runs/${result.data.number}`);
      else toast({ text: errorText(result.error), tone: "danger" });
    });
  const locale = useLocale();
  const figure = (value: number | null) => (value === null ? "–" : formatDecimal(value, locale, 2));
  return (
    <Dialog
      title={t("title")}
      trigger={<Button icon={<Info aria-hidden />}>{t("action")}</Button>}
      footer={
        layOut ? (
          <Button disabled={busy} onClick={() => begin(layOut)}>
            {t("layOut")}
          </Button>
        ) : undefined
      }
    >
      <div className="grid gap-2 text-xs">
        <p>{t("can", { trust: figure(data.trustworthiness), continuity: figure(data.continuity) })}</p>
        <p>{t("cannot")}</p>
        <p>{t("stays")}</p>
        {layOut ? <p className="text-ink-2">{t("layOutNote")}</p> : null}
      </div>
    </Dialog>
  );
}
