import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { KeyValues } from "@/components/ui/key-values";
import { useAttributeName } from "@/components/ui/use-attribute-name";
import type { ProductFacts } from "@/lib/domain/products/product-page";
import { formatMoney } from "@/lib/format/format-money";

/** What the catalogue says of it. */
export function ProductAbout({ product, currency }: { product: ProductFacts; currency: string }) {
  const t = useTranslations("products.about");
  const locale = useLocale();
  const attributeName = useAttributeName();
  const none = <span className="text-ink-3">{t("none")}</span>;
  const money = (value: number | null) => (value === null ? none : formatMoney(value, currency, locale));
  return (
    <Card title={t("title")}>
      <KeyValues
        items={[
          { label: t("key"), value: product.key },
          { label: t("category"), value: product.category ?? none },
          { label: t("brand"), value: product.brand ?? none },
          { label: t("price"), value: money(product.price) },
          { label: t("listPrice"), value: money(product.listPrice) },
          ...Object.entries(product.attributes).map(([name, value]) => ({
            label: attributeName(name),
            value: String(value),
          })),
        ]}
      />
    </Card>
  );
}
