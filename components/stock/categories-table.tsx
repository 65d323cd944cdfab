import { useLocale, useTranslations } from "next-intl";
import { Sparkline } from "@/components/ui/sparkline";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { CategoryStock } from "@/lib/domain/stock/category-stock";
import { MONTH_WEEKS, monthOf } from "@/lib/domain/stock/month-of";
import { formatCount } from "@/lib/format/format-count";
import { formatSigned } from "@/lib/format/format-signed";

export interface CategoriesTableProps {
  rows: readonly CategoryStock[];
  chosen: string;
  hrefFor: (category: string) => string;
}

const SPARK_WEEKS = 26;

/** Categories with what they sold in four weeks and what is expected of the next four. */
export function CategoriesTable({ rows, chosen, hrefFor }: CategoriesTableProps) {
  const t = useTranslations("stock.categories");
  const locale = useLocale();
  const count = (value: number) => formatCount(Math.round(value), locale);
  return (
    <Table label={t("table")} stack>
      <thead>
        <tr>
          <Th>{t("category")}</Th>
          <Th numeric>{t("products")}</Th>
          <Th numeric>{t("sold")}</Th>
          <Th numeric>{t("expected")}</Th>
          <Th numeric>{t("change")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ category, products, past, low, middle, high }) => {
          const sold = monthOf(past.slice(-MONTH_WEEKS));
          const [from, expected, to] = [low, middle, high].map(monthOf);
          return (
            <tr key={category} aria-current={category === chosen ? "true" : undefined}>
              <Td>
                <TextLink look="name" href={hrefFor(category)}>
                  {category || t("all")}
                </TextLink>
              </Td>
              <Td numeric label={t("products")}>
                {count(products)}
              </Td>
              <Td numeric label={t("sold")} className="whitespace-nowrap">
                <Sparkline values={past.slice(-SPARK_WEEKS)} />
                {count(sold)}
              </Td>
              <Td numeric label={t("expected")} className="whitespace-nowrap">
                {count(expected ?? 0)} ({count(from ?? 0)}–{count(to ?? 0)})
              </Td>
              <Td numeric label={t("change")}>
                {sold > 0 ? formatSigned((expected ?? 0) / sold - 1, locale, { percent: true }) : "–"}
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
