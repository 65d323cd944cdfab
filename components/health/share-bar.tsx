import { useLocale } from "next-intl";
import { HBar } from "@/components/ui/h-bar";
import type { Share } from "@/lib/domain/health/health";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";

/** A share as a bar, its percentage, and what it is made of. */
export function ShareBar({ part, whole }: Share) {
  const locale = useLocale();
  const ratio = whole > 0 ? part / whole : 0;
  return (
    <span className="grid grid-cols-[minmax(2.5rem,1fr)_3.5rem_minmax(7.5rem,auto)] items-center gap-x-2 max-sm:grid-cols-[minmax(2.5rem,1fr)_3.5rem] max-sm:gap-y-0.5">
      <HBar share={ratio} />
      <span className="num text-right font-medium">{whole > 0 ? formatPercent(ratio, locale) : "–"}</span>
      <span className="num text-right text-2xs text-ink-3 max-sm:col-span-2">
        {formatCount(part, locale)} / {formatCount(whole, locale)}
      </span>
    </span>
  );
}
