"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useRefresh } from "@/components/ui/use-refresh";
import { useSubmit } from "@/components/ui/use-submit";
import type { ActionResult } from "@/lib/domain/action-result";

const EVERY_MS = 2000;

export interface ChooseCountProps {
  workspace: string;
  /** Numbers to choose from. */
  counts: readonly number[];
  /** Null while the data say. */
  wanted: number | null;
  best: number;
  /** Whether a worker is grouping anew. */
  regrouping: boolean;
  /** Says how many there are to be; null lets the data say. */
  choose: (input: { workspace: string; count: number | null }) => Promise<ActionResult<unknown>>;
}

/** A hand on the number of personas; shows the page again until the worker is done. */
export function ChooseCount({ workspace, counts, wanted, best, regrouping, choose }: ChooseCountProps) {
  const t = useTranslations("personas.choice");
  const { busy, submit, errorText } = useSubmit(choose);
  useRefresh(EVERY_MS, regrouping);
  const button = (count: number | null, label: string) => (
    <Button
      key={label}
      pressed={count === wanted}
      disabled={busy || regrouping}
      onClick={() => submit({ workspace, count })}
    >
      {label}
    </Button>
  );
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5">
      <legend className="sr-only">{t("choose")}</legend>
      <span aria-hidden className="mr-1 text-xs text-ink-2">
        {t("choose")}
      </span>
      {button(null, t("byData", { k: best }))}
      {counts.map((count) => button(count, String(count)))}
      <span role="status" className="text-xs text-ink-2">
        {regrouping ? t("regrouping") : errorText}
      </span>
    </fieldset>
  );
}
