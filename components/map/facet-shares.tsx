"use client";

import { useLocale, useTranslations } from "next-intl";
import { HBar } from "@/components/ui/h-bar";
import { PanelSection } from "@/components/ui/panel-section";
import { TextLink } from "@/components/ui/text-link";
import type { SelectionShare } from "@/lib/domain/map/describe-selection";
import type { MapThing } from "@/lib/domain/map/map-data";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";
import { pickName } from "@/lib/format/pick-name";

export interface FacetSharesProps {
  title: string;
  /** Said when there is nothing to count. */
  none: string;
  shares: readonly SelectionShare[];
  /** Selected, and all others on the map. */
  size: number;
  rest: number;
  /** The page of a thing, where it has one. */
  hrefOf: (thing: MapThing) => string | undefined;
}

/** What the selected have more often than the rest, the surest first: share, mark of the rest, ratio. */
export function FacetShares({ title, none, shares, size, rest, hrefOf }: FacetSharesProps) {
  const t = useTranslations("map.panel");
  const locale = useLocale();
  const part = (count: number, of: number) => (of === 0 ? 0 : count / of);
  const most = Math.max(
    1e-9,
    ...shares.flatMap((share) => [part(share.inside, size), part(share.outside, rest)]),
  );
  const times = (value: number) => formatDecimal(value, locale, 1);
  return (
    <PanelSection title={title} note={t(rest === 0 ? "sharesWhole" : "sharesNote")}>
      {shares.length === 0 ? (
        <p className="text-xs text-ink-2">{none}</p>
      ) : (
        <>
          <ul className="num grid grid-cols-[minmax(0,1fr)_56px_auto_auto] items-center gap-x-2 gap-y-1.5 text-xs">
            {shares.map((share) => {
              const { thing, against } = share;
              const name = pickName(thing, locale);
              const href = hrefOf(thing);
              return (
                <li key={thing.key} className="contents">
                  {href ? (
                    <TextLink look="plain" href={href} className="truncate">
                      {name}
                    </TextLink>
                  ) : (
                    <span className="truncate">{name}</span>
                  )}
                  <HBar
                    share={part(share.inside, size) / most}
                    mark={rest === 0 ? undefined : part(share.outside, rest) / most}
                  />
                  <span
                    className="text-right"
                    title={`${formatCount(share.inside, locale)} / ${formatCount(size, locale)}`}
                  >
                    {formatPercent(part(share.inside, size), locale, 0)}
                  </span>
                  {against ? (
                    <span
                      className={
                        against.low > 1 || against.high < 1
                          ? "text-right font-medium"
                          : "text-right text-ink-3"
                      }
                      title={t("interval", { low: times(against.low), high: times(against.high) })}
                    >
                      {t("times", { ratio: times(against.value) })}
                    </span>
                  ) : (
                    <span />
                  )}
                </li>
              );
            })}
          </ul>
          {rest === 0 ? null : (
            <p className="num mt-1.5 text-2xs text-ink-3">
              {t("legend", { size: formatCount(size, locale), rest: formatCount(rest, locale) })}
            </p>
          )}
        </>
      )}
    </PanelSection>
  );
}
