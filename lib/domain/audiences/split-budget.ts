export interface BudgetPart {
  readonly id: number;
  /** Of the whole, 0 to 1. */
  readonly share: number;
  readonly amount: number;
  /** For each customer who can be reached; null where there is none. */
  readonly each: number | null;
}

/** A budget over audiences by what those of them who can be reached are expected to spend; nothing where nothing is. */
export function splitBudget(
  audiences: readonly { readonly id: number; readonly reachable: number; readonly expected: number }[],
  budget: number,
): BudgetPart[] {
  const worth = audiences.map(({ reachable, expected }) => (reachable > 0 ? Math.max(0, expected) : 0));
  const total = worth.reduce((sum, value) => sum + value, 0);
  return audiences.map(({ id, reachable }, place) => {
    const share = total > 0 ? (worth[place] ?? 0) / total : 0;
    const amount = share * budget;
    return { id, share, amount, each: reachable > 0 && share > 0 ? amount / reachable : null };
  });
}
