"use client";

import { useTranslations } from "next-intl";
import { useStockAction } from "@/components/stock/use-stock-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import type { ActionResult } from "@/lib/domain/action-result";

export interface OrderFormProps {
  workspace: string;
  productId: number;
  /** What is advised. */
  quantity: number | null;
  order: (input: { workspace: string; productId: number; quantity: number }) => Promise<ActionResult<void>>;
}

/** Marks pieces as ordered from the supplier. */
export function OrderForm({ workspace, productId, quantity, order }: OrderFormProps) {
  const t = useTranslations("stock.orders");
  const { busy, send, done, errorText } = useStockAction(order);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const pieces = Number(new FormData(event.currentTarget).get("quantity"));
        send({ workspace, productId, quantity: pieces });
      }}
      className="grid gap-3"
    >
      <Field
        label={t("quantity")}
        name="quantity"
        type="number"
        min={1}
        max={10_000_000}
        required
        key={quantity ?? 0}
        defaultValue={quantity ?? ""}
      />
      {errorText ? (
        <Note tone="danger" live>
          {errorText}
        </Note>
      ) : null}
      <div className="flex items-center gap-3">
        <Button type="submit" disabled={busy}>
          {t("mark")}
        </Button>
        <span role="status" className="text-xs text-ink-2">
          {done ? t("marked") : ""}
        </span>
      </div>
    </form>
  );
}
