import { FIRST_DIRECTION, type NeedFilter, type NeedSort } from "@/lib/domain/needs/need-filter";
import type { CountedNeed } from "@/lib/domain/needs/need-row";

/** What a column is sorted by; null is unknown. */
const VALUES: Record<Exclude<NeedSort, "name">, (need: CountedNeed) => number | null> = {
  mentions: (need) => need.mentions,
  trend: (need) => need.trend,
  effect: (need) => need.ratingEffect,
  sentiment: (need) => need.negative / Math.max(1, need.mentions),
  over: (need) => need.over?.z ?? null,
  change: (need) => need.change?.odds?.z ?? null,
  first: (need) => need.firstWeek?.getTime() ?? null,
};

/** The needs that search, theme and the switch for hidden ones leave, in every type. */
export function matchNeeds(
  needs: readonly CountedNeed[],
  { q, theme, hidden }: Pick<NeedFilter, "q" | "theme" | "hidden">,
): CountedNeed[] {
  const asked = q.toLowerCase();
  return needs.filter(
    (need) =>
      (theme === undefined || need.theme?.key === theme) &&
      (hidden !== undefined || !need.hidden) &&
      [need.nameEn, need.nameZh, ...need.terms].some((text) => text.toLowerCase().includes(asked)),
  );
}

/**
 * Needs in the table's order: those that people pinned first, what is unknown last in either direction; ties go by
 * volume, then key, so that pages do not overlap.
 */
export function sortNeeds(
  needs: readonly CountedNeed[],
  { sort, dir }: Pick<NeedFilter, "sort" | "dir">,
  locale: "en" | "zh",
): CountedNeed[] {
  const sign = (dir ?? FIRST_DIRECTION[sort]) === "asc" ? 1 : -1;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const name = (need: CountedNeed) => (locale === "zh" ? need.nameZh : need.nameEn);
  const order = (a: CountedNeed, b: CountedNeed) => {
    if (sort === "name") return sign * compare(name(a), name(b));
    const [left, right] = [VALUES[sort](a), VALUES[sort](b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  };
  return [...needs].sort(
    (a, b) => Number(b.pinned) - Number(a.pinned) || order(a, b) || b.mentions - a.mentions || a.key - b.key,
  );
}
