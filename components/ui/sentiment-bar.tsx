import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";

export interface SentimentBarProps {
  /** Counts. */
  negative: number;
  neutral: number;
  positive: number;
  className?: string;
}

/** Negative to the left of the middle, positive to the right; the signed percentages say it too. */
export function SentimentBar({ negative, neutral, positive, className }: SentimentBarProps) {
  const t = useTranslations("common");
  const locale = useLocale();
  const total = negative + neutral + positive;
  if (total === 0) return <span className="text-2xs text-ink-3">{t("sentiment.none")}</span>;
  const label = t("sentiment.label", {
    negative: formatPercent(negative / total, locale, 0),
    neutral: formatPercent(neutral / total, locale, 0),
    positive: formatPercent(positive / total, locale, 0),
    total: formatCount(total, locale),
  });
  const signed = (sign: string, count: number) => {
    const share = Math.round((count / total) * 100);
    return share === 0 ? "0" : `${sign}${share}`;
  };
  const half = (count: number) => `${(count / total) * 50}%`;
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={classNames(
        "num inline-grid w-full min-w-29 max-w-40 grid-cols-[30px_1fr_30px] items-center gap-[5px] text-2xs font-medium",
        className,
      )}
    >
      <span className="text-right text-neg">{signed("−", negative)}</span>
      <span className="relative h-2.5">
        <span className="absolute inset-y-0 left-1/2 w-px bg-line-strong" />
        <span
          className="absolute inset-y-px right-1/2 rounded-l-[2px] bg-sent-neg-2"
          style={{ width: half(negative) }}
        />
        <span
          className="absolute inset-y-px left-1/2 rounded-r-[2px] bg-sent-pos-2"
          style={{ width: half(positive) }}
        />
      </span>
      <span className="text-pos">{signed("+", positive)}</span>
    </span>
  );
}
