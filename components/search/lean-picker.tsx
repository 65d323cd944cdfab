"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { findByName } from "@/components/ui/find-by-name";
import { useQueryChange } from "@/components/ui/use-query-change";

export interface LeanPickerProps {
  workspace: string;
  /** The key of the customer that the order leans towards. */
  chosen: string | null;
}

/** Lets the order lean towards what one customer buys, and takes it back. */
export function LeanPicker({ workspace, chosen }: LeanPickerProps) {
  const t = useTranslations("search.lean");
  const { change } = useQueryChange();
  const load = async (q: string, signal: AbortSignal) => {
    if (!q) return [];
    const { customers } = await findByName(workspace, q, signal);
    return customers.map(({ id, key }) => ({ value: String(id), label: key }));
  };
  if (chosen !== null)
    return <Button onClick={() => change({ customer: "" })}>{t("stop", { key: chosen })}</Button>;
  return (
    <Combobox
      className="w-52"
      label={t("label")}
      placeholder={t("placeholder")}
      load={load}
      onPick={(option) => change({ customer: option.value })}
      noneText={t("none")}
      failedText={t("failed")}
    />
  );
}
