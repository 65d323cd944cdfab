"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useSubmit } from "@/components/ui/use-submit";
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
  const { busy, submit, errorText } = useSubmit(takeBack);
  return (
    <>
      <Button variant="quiet" label={name} disabled={busy} onClick={() => submit({ workspace, id })}>
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
