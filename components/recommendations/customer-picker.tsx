"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { LinkButton } from "@/components/ui/link-button";
import type { CustomerMatch } from "@/lib/domain/customer/customer-page";
import type { ListNeighbours } from "@/lib/domain/recommendation/recommended-product";
import { formatCount } from "@/lib/format/format-count";
import { pickName } from "@/lib/format/pick-name";

export interface CustomerPickerProps {
  workspace: string;
  neighbours: ListNeighbours;
}

/** One customer by key, or the next one with a list. */
export function CustomerPicker({ workspace, neighbours }: CustomerPickerProps) {
  const t = useTranslations("recommendations.picker");
  const locale = useLocale();
  const router = useRouter();
  const href = (id: number | string) => `/${workspace}/recommendations?customer=${id}`;
  const load = async (q: string, signal: AbortSignal) => {
    const address = `/api/${workspace}/recommendations/customers?${new URLSearchParams({ q })}`;
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${response.status}`);
    const found = (await response.json()) as CustomerMatch[];
    return found.map(({ id, key, persona, listed }) => ({
      value: String(id),
      label: key,
      hint: listed === 0 ? t("noList") : persona ? pickName(persona, locale) : "",
      ...(persona ? { colour: persona.key } : {}),
    }));
  };
  const step = (id: number | null, label: string, icon: React.ReactNode) =>
    id === null ? (
      <Button disabled label={label} icon={icon} />
    ) : (
      <LinkButton href={href(id)} label={label} icon={icon} />
    );
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <Combobox
        className="w-56"
        label={t("label")}
        placeholder={t("placeholder")}
        load={load}
        onPick={(option) => router.push(href(option.value))}
        noneText={t("none")}
        failedText={t("failed")}
      />
      {step(neighbours.previous, t("previous"), <ChevronLeft aria-hidden />)}
      {step(neighbours.next, t("next"), <ChevronRight aria-hidden />)}
      <span className="num text-xs text-ink-3">
        {neighbours.position === null
          ? t("total", { total: formatCount(neighbours.total, locale) })
          : t("position", {
              position: formatCount(neighbours.position, locale),
              total: formatCount(neighbours.total, locale),
            })}
      </span>
    </div>
  );
}
