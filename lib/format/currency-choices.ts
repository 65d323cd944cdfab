import { type Locale, localeTag } from "@/lib/format/locale";

// Shops of the people this is made for trade in these; the rest follow by code.
const FREQUENT = ["CNY", "HKD", "TWD", "USD", "EUR", "GBP", "JPY"];

/** Currencies to choose from, as `CNY · Chinese yuan`: the frequent ones first, then all others. */
export function currencyChoices(locale: Locale, current: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(localeTag(locale), { type: "currency" });
  const codes = new Set([...FREQUENT, current, ...Intl.supportedValuesOf("currency")]);
  return [...codes].map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }));
}
