import { useLocale, useTranslations } from "next-intl";
import { IntervalDot } from "@/components/ui/interval-dot";
import type { NeedRow } from "@/lib/domain/needs/need-row";
import { formatSigned } from "@/lib/format/format-signed";

type Effect = Pick<NeedRow, "ratingEffect" | "ratingLow" | "ratingHigh">;

/** The change in stars with its interval on the scale that all rows share. */
export function EffectCell({ need, bound }: { need: Effect; bound: number }) {
  const t = useTranslations("needs");
  const locale = useLocale();
  const { ratingEffect: value, ratingLow: low, ratingHigh: high } = need;
  if (value === null || low === null || high === null)
    return <span className="text-2xs text-ink-3">{t("effect.none")}</span>;
  const stars = (figure: number) => formatSigned(figure, locale, { digits: 2 });
  return (
    <span className="flex items-center justify-end gap-1">
      <IntervalDot
        value={value}
        low={low}
        high={high}
        min={-bound}
        max={bound}
        label={t("effect.label", { value: stars(value), low: stars(low), high: stars(high) })}
        className="w-17"
      />
      <span className="w-9.5 text-right">{stars(value)}</span>
    </span>
  );
}

/** Half the width of the common scale: the furthest end of any interval. */
export function effectBound(needs: readonly Effect[]): number {
  return Math.max(
    0.2,
    ...needs.flatMap((need) => [Math.abs(need.ratingLow ?? 0), Math.abs(need.ratingHigh ?? 0)]),
  );
}
