import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { type ProductFilter, type ProductSort, productsHref } from "@/lib/domain/products/product-filter";
import type { ProductRow } from "@/lib/domain/products/product-row";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatRate } from "@/lib/format/format-rate";

export interface ProductsTableProps {
  workspace: string;
  currency: string;
  filter: ProductFilter;
  rows: readonly ProductRow[];
}

/** The way each column is looked at first. */
const ASCENDING: readonly ProductSort[] = ["rating", "title"];

/** Products with what is written, complained of, sent back and earned. */
export function ProductsTable({ workspace, currency, filter, rows }: ProductsTableProps) {
  const t = useTranslations("products.list");
  const locale = useLocale();
  const sort = (by: ProductSort) => ({
    href: productsHref(workspace, { ...filter, sort: by, page: 1 }),
    direction:
      filter.sort === by ? (ASCENDING.includes(by) ? ("asc" as const) : ("desc" as const)) : undefined,
  });
  const rate = (part: number, whole: number) => (whole > 0 ? formatRate(part, whole, locale) : "–");
  return (
    <Table label={t("title")} stack>
      <thead>
        <tr>
          <Th sort={sort("title")}>{t("product")}</Th>
          <Th>{t("category")}</Th>
          <Th numeric sort={sort("documents")}>
            {t("documents")}
          </Th>
          <Th numeric sort={sort("rating")}>
            {t("rating")}
          </Th>
          <Th numeric sort={sort("complaints")}>
            {t("complaints")}
          </Th>
          <Th numeric sort={sort("returned")}>
            {t("returned")}
          </Th>
          <Th numeric sort={sort("revenue")}>
            {t("revenue")}
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <Td>
              <TextLink look="name" href={`/${workspace}/products/${row.id}`}>
                {row.title}
              </TextLink>
            </Td>
            <Td label={t("category")}>{row.category ?? "–"}</Td>
            <Td numeric label={t("documents")}>
              <TextLink look="plain" href={documentsHref(workspace, { product: row.id })}>
                {formatCount(row.documents, locale)}
              </TextLink>
            </Td>
            <Td numeric label={t("rating")}>
              {row.rating === null
                ? "–"
                : t("ratingOf", {
                    rating: formatDecimal(row.rating, locale),
                    count: formatCount(row.ratings, locale),
                  })}
            </Td>
            <Td numeric label={t("complaints")}>
              <TextLink look="plain" href={documentsHref(workspace, { product: row.id, type: "complaint" })}>
                {rate(row.complaints, row.mentions)}
              </TextLink>
            </Td>
            <Td numeric label={t("returned")}>
              {rate(row.returned, row.lines)}
            </Td>
            <Td numeric label={t("revenue")}>
              {row.revenue === null ? "–" : formatMoney(row.revenue, currency, locale)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
