/** Mentions a week of all needs together, aligned at the last week. */
export function weeklyTotals(needs: readonly { readonly weekly: readonly number[] }[]): number[] {
  const weeks = Math.max(0, ...needs.map((need) => need.weekly.length));
  return Array.from({ length: weeks }, (_, week) =>
    needs.reduce((sum, need) => sum + (need.weekly[need.weekly.length - weeks + week] ?? 0), 0),
  );
}
