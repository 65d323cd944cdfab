import { useLocale, useTranslations } from "next-intl";
import { type NeedPlace, NeedSection } from "@/components/needs/need-section";
import { EmptyState } from "@/components/ui/empty-state";
import { HBar } from "@/components/ui/h-bar";
import { TextLink } from "@/components/ui/text-link";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { logOdds } from "@/lib/domain/needs/log-odds";
import type { NeedProduct } from "@/lib/domain/needs/need-product";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";

export interface NeedProductsProps {
  place: NeedPlace;
  workspace: string;
  needKey: number;
  /** Mentions of the need and of the run: what its share is among all products. */
  mentions: number;
  allMentions: number;
  products: readonly NeedProduct[];
  className?: string;
}

/** What it is said about: the need's share of each product's mentions, against its share of all. */
export function NeedProducts(props: NeedProductsProps) {
  const { place, workspace, needKey, mentions, allMentions, products, className } = props;
  const t = useTranslations("needs");
  const locale = useLocale();
  const usual = mentions / Math.max(1, allMentions);
  const share = (product: NeedProduct) => product.mentions / Math.max(1, product.of);
  const most = Math.max(usual, ...products.map(share), 1e-9);
  const peak = products
    .map((product) => ({
      title: product.title,
      against: logOdds(product.mentions, product.of, mentions - product.mentions, allMentions - product.of),
    }))
    .filter(({ against }) => (against?.low ?? 0) > 1)
    .sort((a, b) => (b.against?.value ?? 0) - (a.against?.value ?? 0))[0];
  const times = (value: number | undefined) => formatDecimal(value ?? 0, locale, 1);
  const title = peak
    ? t("products.finding", {
        product: peak.title,
        times: times(peak.against?.value),
        low: times(peak.against?.low),
        high: times(peak.against?.high),
      })
    : t("products.none");
  return (
    <NeedSection
      place={place}
      title={title}
      {...(place === "page" ? { note: t("products.note", { share: formatPercent(usual, locale) }) } : {})}
      {...(className ? { className } : {})}
    >
      {products.length === 0 ? (
        <EmptyState title={t("products.empty")} body={t("products.emptyBody")} />
      ) : (
        <ul className="grid grid-cols-[minmax(0,9.5rem)_1fr_auto] items-center gap-x-2.5 gap-y-[7px] text-xs">
          {products.map((product) => (
            <li key={product.id} className="contents">
              <TextLink look="plain" className="truncate" href={`/${workspace}/products/${product.id}`}>
                {product.title}
              </TextLink>
              <HBar share={share(product) / most} mark={usual / most} colour={1} />
              <TextLink
                look="plain"
                className="num text-right"
                href={documentsHref(workspace, { need: needKey, product: product.id })}
              >
                {formatRate(product.mentions, product.of, locale)}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      {products.length > 0 && place === "panel" ? (
        <p className="mt-2 text-2xs text-ink-3">
          {t("products.note", { share: formatPercent(usual, locale) })}
        </p>
      ) : null}
    </NeedSection>
  );
}
