import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { IntervalDot } from "@/components/ui/interval-dot";
import { type NeedEffect, REORDER_DAYS } from "@/lib/domain/needs/need-effect";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";
import { formatSigned } from "@/lib/format/format-signed";

/** What texts with the need go with, beside those without: stars, returns, orders that follow. */
export function NeedEffects({ effects }: { effects: readonly NeedEffect[] }) {
  const t = useTranslations("needs.effects");
  return (
    <Card title={t("title")} description={t("note")}>
      {effects.length === 0 ? (
        <EmptyState title={t("older")} body={t("olderBody")} />
      ) : (
        <dl className="grid gap-3">
          {effects.map((effect) => (
            <EffectLine key={effect.outcome} effect={effect} />
          ))}
        </dl>
      )}
    </Card>
  );
}

function EffectLine({ effect }: { effect: NeedEffect }) {
  const t = useTranslations("needs.effects");
  const locale = useLocale();
  const { outcome, estimate, reason, marked, texts, mean, markedMean, controls } = effect;
  const stars = outcome === "rating";
  const level = (value: number) => (stars ? formatDecimal(value, locale, 2) : formatPercent(value, locale));
  const change = (value: number) =>
    stars
      ? formatSigned(value, locale, { digits: 2 })
      : t("points", { points: formatSigned(100 * value, locale, { digits: 1 }) });
  const bound = stars ? 2 : 0.5;
  const interval = estimate && {
    value: change(estimate.value),
    low: change(estimate.low),
    high: change(estimate.high),
  };
  return (
    <div>
      <dt className="flex items-center justify-between gap-3 text-sm">
        <span>{t(`outcome.${outcome}`, { days: REORDER_DAYS })}</span>
        {estimate && interval ? (
          <span className="num flex items-center gap-2 font-medium">
            <IntervalDot
              value={estimate.value}
              low={Math.max(-bound, estimate.low)}
              high={Math.min(bound, estimate.high)}
              min={-bound}
              max={bound}
              label={t("interval", interval)}
              className="w-20"
            />
            {interval.value}
          </span>
        ) : null}
      </dt>
      <dd className="num mt-0.5 text-2xs leading-[1.125rem] text-ink-3">
        {interval && mean !== null && markedMean !== null
          ? t("line", {
              ...interval,
              with: level(markedMean),
              without: level(mean),
              marked: formatCount(marked, locale),
              texts: formatCount(texts, locale),
              controls: controls.map((control) => t(`control.${control}`)).join(t("and")),
            })
          : t(`reason.${reason ?? "noData"}`, {
              marked: formatCount(marked, locale),
              texts: formatCount(texts, locale),
            })}
      </dd>
    </div>
  );
}
