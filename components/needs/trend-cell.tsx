import { useLocale, useTranslations } from "next-intl";
import { Delta } from "@/components/ui/delta";
import { changeTone } from "@/lib/domain/needs/change-tone";
import type { NeedRow } from "@/lib/domain/needs/need-row";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";

const WAYS = { rising: "up", fading: "down", flat: null } as const;

type Trend = Pick<NeedRow, "trend" | "trendP" | "direction" | "type">;

/** The change a quarter with its p-value; coloured only when it is settled and for better or worse. */
export function TrendCell({ need }: { need: Trend }) {
  const t = useTranslations("needs");
  const locale = useLocale();
  if (need.trend === null || need.trendP === null)
    return <span className="text-2xs text-ink-3">{t("trend.none")}</span>;
  const flat = Math.abs(need.trend) < 0.005;
  const p =
    need.trendP < 0.001
      ? t("trend.pBelow", { p: formatDecimal(0.001, locale, 3) })
      : t("trend.p", { p: formatDecimal(need.trendP, locale, need.trendP < 0.1 ? 3 : 2) });
  return (
    <span className="inline-grid justify-items-end max-sm:inline-flex max-sm:items-baseline max-sm:gap-2">
      <Delta
        direction={flat ? "flat" : need.trend > 0 ? "up" : "down"}
        tone={changeTone(need.type, WAYS[need.direction])}
        value={formatPercent(Math.abs(need.trend), locale, 0)}
      />
      <span className="text-2xs text-ink-3">{p}</span>
    </span>
  );
}
