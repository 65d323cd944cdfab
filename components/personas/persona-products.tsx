import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { HBar } from "@/components/ui/h-bar";
import { LinkButton } from "@/components/ui/link-button";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { PersonaProduct } from "@/lib/domain/persona/persona-row";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";

export interface PersonaProductsProps {
  workspace: string;
  currency: string;
  personaKey: number;
  products: readonly PersonaProduct[];
  /** Members with a list. */
  lists: number;
}

/** The products that stand in most members' lists. */
export function PersonaProducts({ workspace, currency, personaKey, products, lists }: PersonaProductsProps) {
  const t = useTranslations("personas.products");
  const locale = useLocale();
  const first = products[0];
  if (!first)
    return (
      <Card title={t("emptyTitle")}>
        <EmptyState
          title={t("empty")}
          body={t("emptyBody")}
          action={
            <LinkButton href={`/${workspace}/recommendations/evaluation`}>{t("toEvaluation")}</LinkButton>
          }
        />
      </Card>
    );
  return (
    <Card
      flush
      title={t("finding", { product: first.title, share: formatPercent(first.lists / lists, locale, 0) })}
      description={t("description")}
      footer={<TextLink href={`/${workspace}/recommendations`}>{t("lists")}</TextLink>}
    >
      <Table label={t("label")}>
        <thead>
          <tr>
            <Th>{t("product")}</Th>
            <Th>{t("inLists")}</Th>
            <Th numeric>{t("meanRank")}</Th>
          </tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <tr key={product.id}>
              <Td className="w-1/2 max-w-0 sm:w-2/5">
                <TextLink
                  look="name"
                  href={`/${workspace}/products/${product.id}`}
                  className="block truncate"
                >
                  {product.title}
                </TextLink>
                <div className="truncate text-2xs text-ink-3">
                  {[
                    product.category,
                    product.price === null ? null : formatMoney(product.price, currency, locale),
                  ]
                    .filter((part) => part !== null)
                    .join(t("separator"))}
                </div>
              </Td>
              <Td className="num">
                <span className="block whitespace-nowrap">{formatRate(product.lists, lists, locale)}</span>
                <HBar share={product.lists / Math.max(1, lists)} colour={personaKey} />
              </Td>
              <Td numeric>{formatDecimal(product.meanRank, locale, 1)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
