import { useLocale, useTranslations } from "next-intl";
import { useNumberName } from "@/components/personas/use-number-name";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";
import { behaviourKind, formatBehaviour } from "@/lib/format/format-behaviour";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";
import type { Locale } from "@/lib/format/locale";

type Entry = PersonaSummary["numbers"][number];

/** Medians nearer than this to each other are told as the same. */
const SAME = 0.05;

/** Medians of the persona and of all others, with the difference in words. */
export function MedianTable({ numbers, currency }: { numbers: PersonaSummary["numbers"]; currency: string }) {
  const t = useTranslations("personas.medians");
  const fieldName = useNumberName();
  const locale = useLocale();
  return (
    <div className="-mx-3 mt-2 -mb-4 border-t border-line sm:-mx-4">
      <Table label={t("label")} plain>
        <thead>
          <tr>
            <Th>{t("median")}</Th>
            <Th numeric>{t("persona")}</Th>
            <Th numeric>{t("others")}</Th>
            <Th>{t("difference")}</Th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((entry) => (
            <tr key={entry.field}>
              <Td>
                {fieldName(entry.field)}
                <span className="num block text-2xs text-ink-3">
                  {t("customers", { count: formatCount(entry.customers, locale) })}
                </span>
              </Td>
              <Td numeric>{formatBehaviour(entry.field, entry.median, currency, locale)}</Td>
              <Td numeric className="text-ink-2">
                {formatBehaviour(entry.field, entry.othersMedian, currency, locale)}
              </Td>
              <Td className="text-ink-2">{compare(entry, locale, t)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function compare(
  { field, median, othersMedian }: Entry,
  locale: Locale,
  t: ReturnType<typeof useTranslations<"personas.medians">>,
): string {
  const gap = median - othersMedian;
  if (field === "recency") {
    const days = formatCount(Math.round(Math.abs(gap)), locale);
    return Math.abs(gap) < 1 ? t("same") : t(gap < 0 ? "sooner" : "later", { days });
  }
  if (behaviourKind(field) === "share") {
    const points = formatDecimal(Math.abs(gap) * 100, locale, 0);
    return Math.abs(gap) < 0.01 ? t("same") : t(gap < 0 ? "pointsLess" : "pointsMore", { points });
  }
  if (othersMedian <= 0 || Math.abs(gap) / othersMedian < SAME)
    return gap === 0 || othersMedian > 0 ? t("same") : t("more");
  const ratio = median / othersMedian;
  return ratio >= 1.5
    ? t("times", { ratio: formatDecimal(ratio, locale, 1) })
    : t(ratio > 1 ? "percentMore" : "percentLess", { share: formatPercent(Math.abs(ratio - 1), locale, 0) });
}
