import type { CountedNeed, ThemeRef } from "@/lib/domain/needs/need-row";

/** A theme with what a filter leaves of its needs; null holds those that have none. */
export interface ThemeGroup {
  readonly theme: ThemeRef | null;
  readonly needs: number;
  readonly mentions: number;
}

/** The themes of needs, the most mentioned first, what has none last. */
export function themeGroups(needs: readonly CountedNeed[]): ThemeGroup[] {
  const groups = new Map<number | null, ThemeGroup>();
  for (const { theme, mentions } of needs) {
    const known = groups.get(theme?.key ?? null) ?? { theme, needs: 0, mentions: 0 };
    groups.set(theme?.key ?? null, {
      theme,
      needs: known.needs + 1,
      mentions: known.mentions + mentions,
    });
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.theme === null) - Number(b.theme === null) ||
      b.mentions - a.mentions ||
      (a.theme?.key ?? 0) - (b.theme?.key ?? 0),
  );
}

/** Needs under their themes, in the order that they have within each. */
export function groupByTheme(needs: readonly CountedNeed[], groups: readonly ThemeGroup[]): CountedNeed[] {
  return groups.flatMap(({ theme }) => needs.filter((need) => need.theme?.key === theme?.key));
}
