import type { useTranslations } from "next-intl";
import type { Advice } from "@/lib/domain/stock/advise-order";

/** What is advised, in words: with how much and by which day, where both are known. */
export function tellAdvice(
  advice: Advice,
  { quantity, day }: { readonly quantity: string | null; readonly day: string | null },
  t: ReturnType<typeof useTranslations<"stock.advice">>,
): string {
  return (advice === "order" || advice === "wait") && quantity !== null && day !== null
    ? t(`${advice}Told`, { quantity, day })
    : t(advice);
}
