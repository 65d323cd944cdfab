import { useLocale, useTranslations } from "next-intl";
import type { Finding } from "@/lib/domain/import/preview";
import { formatCount } from "@/lib/format/format-count";
import { formatDateRange } from "@/lib/format/format-date-range";
import { formatDecimal } from "@/lib/format/format-decimal";

/** What the values of a column show, in words. */
export function FindingText({ finding }: { finding: Finding }) {
  const t = useTranslations("import.found");
  const locale = useLocale();
  const measure = (value: number) =>
    Number.isInteger(value) ? formatCount(value, locale) : formatDecimal(value, locale, 2);
  switch (finding.key) {
    case "distinct":
      return t("distinct", {
        distinct: formatCount(finding.distinct, locale),
        filled: formatCount(finding.filled, locale),
      });
    case "numbers":
      return t("numbers", { min: measure(finding.min), max: measure(finding.max) });
    case "times":
      return t("times", { period: formatDateRange(finding.from, finding.to, locale) });
    case "scale":
      return t("scale", {
        min: measure(finding.min),
        max: measure(finding.max),
        best: formatCount(finding.best, locale),
      });
    case "turns":
      return t("turns", { mean: formatCount(finding.mean, locale) });
    case "unreadable":
      return t("unreadable", {
        bad: formatCount(finding.bad, locale),
        filled: formatCount(finding.filled, locale),
      });
    case "length":
      return t("length", { mean: formatCount(finding.mean, locale) });
    default:
      return t(finding.key);
  }
}
