import { useLocale, useTranslations } from "next-intl";
import type { ServingRule } from "@/lib/domain/recommendation/serving-rule";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import { formatSigned } from "@/lib/format/format-signed";

/** A rule as a sentence. */
export function RuleText({ rule, currency }: { rule: ServingRule; currency: string }) {
  const t = useTranslations("recommendations.rules.says");
  const locale = useLocale();
  const money = (value: number | null) => (value === null ? "" : formatMoney(value, currency, locale));
  switch (rule.kind) {
    case "stock":
      return t(rule.mayBeOut ? "stockOut" : "stockIn");
    case "bought":
      return t(`bought.${rule.again}`);
    case "exclude":
      return t("exclude", { by: t(`by.${rule.match.by}`), value: rule.match.value });
    case "pin":
      return t("pin", { product: rule.product, position: rule.position });
    case "boost":
      return t("boost", {
        by: t(`by.${rule.match.by}`),
        value: rule.match.value,
        amount: formatSigned(rule.amount, locale, { digits: 1 }),
      });
    case "categoryCap":
      return t("categoryCap", { most: rule.most });
    case "price":
      if (rule.min === null) return t("priceTo", { max: money(rule.max) });
      if (rule.max === null) return t("priceFrom", { min: money(rule.min) });
      return t("price", { min: money(rule.min), max: money(rule.max) });
    case "margin":
      return t("margin", { cost: rule.cost, weight: formatDecimal(rule.weight, locale, 1) });
    case "diversity":
      return t("diversity", { share: formatPercent(1 - rule.balance, locale, 0) });
    case "explore":
      return t("explore", { share: formatPercent(rule.share, locale, 0) });
  }
}
