import { useLocale, useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";

export interface PersonaValueProps {
  value: NonNullable<PersonaSummary["value"]>;
  currency: string;
}

/** What is to be expected of a member: money, purchases, silence, and when the next purchase is likely. */
export function PersonaValue({ value, currency }: PersonaValueProps) {
  const t = useTranslations("personas.value");
  const locale = useLocale();
  const days = (count: number) => formatCount(Math.round(count), locale);
  const of = t("of", { count: formatCount(value.customers, locale) });
  return (
    <Facts
      items={[
        {
          label: t("revenue", { days: value.days }),
          value: formatMoney(value.revenue, currency, locale),
          note: of,
        },
        {
          label: t("purchases", { days: value.days }),
          value: formatDecimal(value.purchases, locale, 2),
          note: value.calibrated ? t("calibrated") : t("uncalibrated"),
        },
        {
          label: t("churn"),
          value: formatPercent(value.churn, locale, 0),
          note: t("churnNote", { days: value.days }),
        },
        {
          label: t("window"),
          value: t("windowDays", { from: days(value.window.from), to: days(value.window.to) }),
          note: t("windowNote"),
        },
      ]}
    />
  );
}
