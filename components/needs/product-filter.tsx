"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { findByName } from "@/components/ui/find-by-name";
import { useQueryChange } from "@/components/ui/use-query-change";

export interface ProductFilterProps {
  workspace: string;
  /** Title of the product that is chosen. */
  chosen: string | null;
}

/** One product, found by typing. */
export function ProductFilter({ workspace, chosen }: ProductFilterProps) {
  const t = useTranslations("needs.product");
  const { change } = useQueryChange();
  if (chosen !== null)
    return (
      <Button
        aria-label={t("clear", { product: chosen })}
        className="max-w-56"
        onClick={() => change({ product: "" })}
      >
        <span className="truncate">{chosen}</span>
        <X aria-hidden />
      </Button>
    );
  return (
    <Combobox
      label={t("label")}
      placeholder={t("placeholder")}
      noneText={t("none")}
      failedText={t("failed")}
      className="w-36"
      onPick={({ value }) => change({ product: value })}
      load={async (q, signal) => {
        const { products } = await findByName(workspace, q, signal);
        return products.map(({ id, title }) => ({ value: String(id), label: title }));
      }}
    />
  );
}
