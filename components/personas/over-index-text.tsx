import { useLocale, useTranslations } from "next-intl";
import { formatDecimal } from "@/lib/format/format-decimal";

interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** `4.8× (4.2–5.5)`: how many times as often as all others, with its 95 % interval. */
export function OverIndexText({ of }: { of: Ratio }) {
  const t = useTranslations("personas");
  const locale = useLocale();
  const times = (value: number) => formatDecimal(value, locale, 1);
  return (
    <span className="num whitespace-nowrap">
      {t("times", { ratio: times(of.ratio) })}{" "}
      <span className="text-ink-3">{t("interval", { low: times(of.low), high: times(of.high) })}</span>
    </span>
  );
}
