import { useLocale, useTranslations } from "next-intl";
import { MarkedWords } from "@/components/search/marked-words";
import { ResultLink } from "@/components/search/result-link";
import { Chip } from "@/components/ui/chip";
import type { FoundProduct, ScoreParts } from "@/lib/domain/search/product-search";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatSigned } from "@/lib/format/format-signed";

export interface FoundProductProps {
  workspace: string;
  currency: string;
  q: string;
  /** From 1, over all pages. */
  place: number;
  product: FoundProduct;
}

const PARTS = ["words", "meaning", "clicks", "personal"] as const satisfies readonly (keyof ScoreParts)[];

/** One found product: what of it answers the query, and what its score is made of. */
export function FoundProductItem({ workspace, currency, q, place, product }: FoundProductProps) {
  const t = useTranslations("search");
  const locale = useLocale();
  const { title, category, brand, price, stock, matched, parts, personal } = product;
  const words = matched.map(({ word }) => word);
  const told = PARTS.filter((part) => Math.abs(parts[part]) >= 0.005);
  const inWords = matched.filter(({ how }) => how !== "said" && how !== "pieces");
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 px-3 py-2.5 sm:px-4">
      <div className="min-w-0">
        <ResultLink workspace={workspace} q={q} productId={product.id} place={place}>
          <MarkedWords text={title} words={words} />
        </ResultLink>
        <p className="mt-0.5 flex flex-wrap gap-x-2.5 text-2xs text-ink-3">
          {category ? <span>{category}</span> : null}
          {brand ? <span>{brand}</span> : null}
          <span className="num">{product.key}</span>
        </p>
      </div>
      <div className="num text-right text-sm">
        {price === null ? <span className="text-ink-3">–</span> : formatMoney(price, currency, locale)}
        <p className="text-2xs">
          {stock === null ? null : stock > 0 ? (
            <span className="text-ink-3">{t("inStock", { count: formatCount(stock, locale) })}</span>
          ) : (
            <Chip tone="warn">{t("outOfStock")}</Chip>
          )}
        </p>
      </div>
      {q ? (
        <p className="num col-span-2 flex flex-wrap gap-x-3 gap-y-0.5 text-2xs text-ink-2">
          <span title={t("scoreHint")}>
            {t("score", {
              score: formatDecimal(product.score, locale, 2),
              parts: told
                .map((part) => `${t(`part.${part}`)} ${formatSigned(parts[part], locale, { digits: 2 })}`)
                .join(t("separator")),
            })}
          </span>
          {inWords.map(({ word, said, how }) => (
            <span key={`${said} ${word}`}>{t(`how.${how}`, { said, word })}</span>
          ))}
          {personal ? (
            <span>
              {t(`bought.${personal.kind}`, {
                lines: personal.lines,
                of: formatCount(personal.of, locale),
              })}
            </span>
          ) : null}
        </p>
      ) : null}
    </li>
  );
}
