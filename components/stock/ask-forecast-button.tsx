"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useRefresh } from "@/components/ui/use-refresh";
import { useSubmit } from "@/components/ui/use-submit";
import type { ActionResult } from "@/lib/domain/action-result";

const EVERY_MS = 2000;

export interface AskForecastButtonProps {
  workspace: string;
  /** Whether a worker has been asked and has not answered. */
  waiting: boolean;
  ask: (input: { workspace: string }) => Promise<ActionResult<void>>;
}

/** Has all products forecast anew, and shows the page again until it is done. */
export function AskForecastButton({ workspace, waiting, ask }: AskForecastButtonProps) {
  const t = useTranslations("stock");
  const { busy, submit, errorText } = useSubmit(ask);
  useRefresh(EVERY_MS, waiting);
  return (
    <div className="flex items-center gap-2">
      {errorText ? (
        <span role="alert" className="text-xs text-danger">
          {errorText}
        </span>
      ) : null}
      <Button disabled={busy || waiting} onClick={() => submit({ workspace })}>
        {waiting ? t("forecasting") : t("forecastNow")}
      </Button>
    </div>
  );
}
