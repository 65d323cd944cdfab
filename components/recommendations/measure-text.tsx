import { useLocale, useTranslations } from "next-intl";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatSigned } from "@/lib/format/format-signed";

export interface Measure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A figure with its interval; a difference shows its sign. */
export function MeasureText({ measure, signed = false }: { measure: Measure; signed?: boolean }) {
  const t = useTranslations("recommendations.evaluation");
  const locale = useLocale();
  const text = (value: number) =>
    signed ? formatSigned(value, locale, { digits: 3 }) : formatDecimal(value, locale, 3);
  return (
    <>
      {text(measure.value)}{" "}
      <span className="text-ink-3">{t("range", { low: text(measure.low), high: text(measure.high) })}</span>
    </>
  );
}
