import { useLocale, useTranslations } from "next-intl";
import { catColour } from "@/components/ui/cat-colour";
import { classNames } from "@/components/ui/class-names";
import { SCORE_PARTS, type ScorePart, type ScoreParts } from "@/lib/domain/recommendation/reason";
import { roundToSum } from "@/lib/domain/recommendation/round-to-sum";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatSigned } from "@/lib/format/format-signed";

/** How far the parts reach below and above nought, over all rows of a list. */
export interface ScoreScale {
  readonly below: number;
  readonly above: number;
}

export interface ScoreBarProps {
  parts: ScoreParts;
  scale: ScoreScale;
}

const DIGITS = 2;

/** The number of a part's colour. */
export function partColour(part: ScorePart): number {
  return SCORE_PARTS.indexOf(part) + 1;
}

/** A scale on which the parts of every row fit. */
export function scoreScale(rows: readonly { readonly parts: ScoreParts }[]): ScoreScale {
  const reach = (parts: ScoreParts, sign: 1 | -1) =>
    Object.values(parts).reduce((sum, part) => sum + Math.max(0, sign * part), 0);
  return {
    below: Math.max(0, ...rows.map(({ parts }) => reach(parts, -1))),
    above: Math.max(1e-9, ...rows.map(({ parts }) => reach(parts, 1))),
  };
}

/** A score as its parts: what adds to it right of nought, what takes from it left, and the sum in figures. */
export function ScoreBar({ parts, scale }: ScoreBarProps) {
  const t = useTranslations("recommendations.parts");
  const locale = useLocale();
  const used = SCORE_PARTS.filter((part) => Math.abs(parts[part] ?? 0) > 1e-9);
  const values = roundToSum(
    used.map((part) => parts[part] ?? 0),
    DIGITS,
  );
  const signed = (value: number) => formatSigned(value, locale, { digits: DIGITS });
  const score = values.reduce((sum, value) => sum + value, 0);
  const label = t("sum", {
    parts: used.map((part, at) => `${t(part)} ${signed(values[at] ?? 0)}`).join(t("separator")),
    score: formatDecimal(score, locale, DIGITS),
  });
  const width = (part: ScorePart) => `${(Math.abs(parts[part] ?? 0) / (scale.below + scale.above)) * 100}%`;
  const pieces = (sign: 1 | -1) =>
    used
      .filter((part) => sign * (parts[part] ?? 0) > 0)
      .map((part) => (
        <span
          key={part}
          className={classNames(
            catColour(partColour(part)),
            "block h-3 shrink-0 border-r border-surface bg-(--c)",
            sign < 0 && "opacity-60",
          )}
          style={{ width: width(part) }}
        />
      ));
  const zero = `${(scale.below / (scale.below + scale.above)) * 100}%`;
  return (
    <span className="block">
      <span role="img" aria-label={label} title={label} className="relative flex h-3 w-full min-w-24">
        <span className="flex shrink-0 flex-row-reverse" style={{ width: zero }}>
          {pieces(-1)}
        </span>
        {pieces(1)}
        {scale.below > 0 ? (
          <span className="absolute -inset-y-0.5 w-px bg-line-control" style={{ left: zero }} />
        ) : null}
      </span>
      <span
        className="num mt-0.5 block text-left text-2xs whitespace-nowrap text-ink-3 max-sm:whitespace-normal"
        aria-hidden
      >
        {used.map((part, at) => {
          const value = values[at] ?? 0;
          const size = formatDecimal(Math.abs(value), locale, DIGITS);
          if (at === 0) return <span key={part}>{value < 0 ? `−${size}` : size}</span>;
          return <span key={part}>{value < 0 ? ` − ${size}` : ` + ${size}`}</span>;
        })}
      </span>
    </span>
  );
}
