import { useLocale, useTranslations } from "next-intl";
import { Delta } from "@/components/ui/delta";
import { changeTone } from "@/lib/domain/needs/change-tone";
import type { LogOdds } from "@/lib/domain/needs/log-odds";
import type { NeedChange } from "@/lib/domain/needs/need-row";
import type { NeedType } from "@/lib/domain/needs/need-type";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatRate } from "@/lib/format/format-rate";

export interface OddsCellProps {
  odds: LogOdds | null;
  /** Colours what is beyond chance as good or bad; null colours nothing. */
  type: NeedType | null;
  change?: NeedChange | null;
  /** Said on a phone, where the table has no headings. */
  label?: string;
}

/** How many times as often, with its interval; the arrow stands only where that is beyond chance. */
export function OddsCell({ odds, type, change = null, label }: OddsCellProps) {
  const t = useTranslations("needs.odds");
  const locale = useLocale();
  if (odds === null) return <span className="text-2xs text-ink-3">{t("none")}</span>;
  const times = (value: number) => t("times", { times: formatDecimal(value, locale, value < 10 ? 1 : 0) });
  const way = odds.low > 1 ? "up" : odds.high < 1 ? "down" : null;
  return (
    <span
      className="inline-grid justify-items-end"
      title={change ? t("before", { rate: formatRate(change.before, change.beforeOf, locale) }) : undefined}
    >
      {label ? <span className="text-2xs text-ink-3 sm:hidden">{label}</span> : null}
      <Delta
        direction={way ?? "flat"}
        tone={type === null ? "neutral" : changeTone(type, way)}
        value={times(odds.value)}
      />
      <span className="text-2xs text-ink-3">
        {t("interval", { low: times(odds.low), high: times(odds.high) })}
      </span>
    </span>
  );
}
