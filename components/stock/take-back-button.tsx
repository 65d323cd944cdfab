"use client";

import { useTranslations } from "next-intl";
import { useStockAction } from "@/components/stock/use-stock-action";
import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/domain/action-result";

export interface TakeBackButtonProps {
  workspace: string;
  id: number;
  /** Of which order, for those who hear the button's name alone. */
  name: string;
  takeBack: (input: { workspace: string; id: number }) => Promise<ActionResult<void>>;
}

/** Takes the mark of an order back. */
export function TakeBackButton({ workspace, id, name, takeBack }: TakeBackButtonProps) {
  const t = useTranslations("stock.orders");
  const { busy, send, errorText } = useStockAction(takeBack);
  return (
    <>
      <Button variant="quiet" label={name} disabled={busy} onClick={() => send({ workspace, id })}>
        {t("takeBack")}
      </Button>
      {errorText ? (
        <span role="alert" className="text-xs text-danger">
          {errorText}
        </span>
      ) : null}
    </>
  );
}
