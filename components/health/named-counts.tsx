import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { HBar } from "@/components/ui/h-bar";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";

export interface NamedCountsProps {
  /** What the list is of, for screen readers. */
  label: string;
  items: readonly { readonly key: string; readonly name: ReactNode; readonly count: number }[];
  /** What the bars are a share of; without it each is measured against the largest. */
  whole?: number;
}

/** Named figures with bars, one a line. */
export function NamedCounts({ label, items, whole }: NamedCountsProps) {
  const locale = useLocale();
  const most = whole ?? Math.max(1, ...items.map(({ count }) => count));
  return (
    <ul aria-label={label} className="grid gap-1.5 text-xs">
      {items.map(({ key, name, count }) => (
        <li key={key} className="grid grid-cols-[minmax(0,7fr)_minmax(0,5fr)_auto] items-center gap-2">
          <span className="min-w-0 text-ink-2">{name}</span>
          <HBar share={count / most} />
          <span className="num min-w-14 text-right font-medium">
            {formatCount(count, locale)}
            {whole ? (
              <span className="ml-1.5 font-normal text-ink-3">{formatPercent(count / whole, locale)}</span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
