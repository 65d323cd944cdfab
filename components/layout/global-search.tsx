"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId } from "react";
import { Combobox, type ComboOption } from "@/components/ui/combobox";
import { findByName } from "@/components/ui/find-by-name";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { searchHref } from "@/lib/domain/search/product-search";
import { pickName } from "@/lib/format/pick-name";

export interface GlobalSearchProps {
  workspace: string;
  /** Whether "/" leads here from anywhere. */
  shortcuts: boolean;
}

/** Needs, products and customers by name; Enter searches products, documents and needs. */
export function GlobalSearch({ workspace, shortcuts }: GlobalSearchProps) {
  const t = useTranslations("layout.search");
  const locale = useLocale();
  const router = useRouter();
  const id = useId();
  useSlash(shortcuts, id);
  const load = async (q: string, signal: AbortSignal): Promise<ComboOption[]> => {
    if (!q) return [];
    const { needs, products, customers } = await findByName(workspace, q, signal);
    return [
      { value: searchHref(workspace, { q }), label: t("products", { q }) },
      { value: documentsHref(workspace, { q }), label: t("documents", { q }) },
      { value: `/${workspace}/needs?${new URLSearchParams({ ask: q })}`, label: t("ask", { q }) },
      ...needs.map((need) => ({
        value: `/${workspace}/needs/${need.key}`,
        label: pickName(need, locale),
        hint: t("need"),
      })),
      ...products.map((product) => ({
        value: `/${workspace}/products/${product.id}`,
        label: product.title,
        hint: t("product"),
      })),
      ...customers.map((customer) => ({
        value: `/${workspace}/customers/${customer.id}`,
        label: customer.key,
        hint: t("customer"),
      })),
    ];
  };
  const go = (href: string) => {
    document.getElementById("main")?.focus({ preventScroll: true });
    router.push(href);
  };
  return (
    <search className="w-60 max-lg:w-48 max-sm:hidden">
      <Combobox
        id={id}
        label={t("label")}
        placeholder={t("placeholder")}
        suffix={
          shortcuts ? (
            <kbd aria-hidden className="rounded-sm border border-line px-1 font-sans text-2xs text-ink-3">
              /
            </kbd>
          ) : undefined
        }
        load={load}
        wide
        onPick={(option) => go(option.value)}
        onText={(q) => {
          if (q) go(searchHref(workspace, { q }));
        }}
        noneText={t("hint")}
        failedText={t("failed")}
      />
    </search>
  );
}

/** "/" puts the focus into a field, unless somebody is typing or a dialog is open. */
function useSlash(active: boolean, fieldId: string) {
  useEffect(() => {
    if (!active) return;
    const focus = (event: KeyboardEvent) => {
      const { target } = event;
      const taken =
        event.key !== "/" ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        (target instanceof HTMLElement &&
          (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))) ||
        document.querySelector("[role=dialog],[role=alertdialog],[role=menu]");
      if (taken) return;
      event.preventDefault();
      document.getElementById(fieldId)?.focus();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, [active, fieldId]);
}
