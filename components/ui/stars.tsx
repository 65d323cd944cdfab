import { useLocale, useTranslations } from "next-intl";
import { formatDecimal } from "@/lib/format/format-decimal";

/** A rating out of five: stars for the eye, figures for the mind. */
export function Stars({ rating }: { rating: number }) {
  const t = useTranslations("common");
  const locale = useLocale();
  const full = Math.max(0, Math.min(5, Math.round(rating)));
  const figure = formatDecimal(rating, locale, Number.isInteger(rating) ? 0 : 1);
  return (
    <span role="img" className="whitespace-nowrap" aria-label={t("stars", { rating: figure })}>
      {"★".repeat(full)}
      {"☆".repeat(5 - full)} {figure}/5
    </span>
  );
}
