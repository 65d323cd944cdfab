"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { FormFoot } from "@/components/ui/form-foot";
import { useSubmit } from "@/components/ui/use-submit";
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
  const { busy, done, errorText, onSubmit } = useSubmit(order);
  return (
    <form
      onSubmit={onSubmit((fields) => ({ workspace, productId, quantity: Number(fields.get("quantity")) }))}
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
      <FormFoot
        label={t("mark")}
        busy={busy}
        errorText={errorText}
        doneText={done ? t("marked") : undefined}
      />
    </form>
  );
}
