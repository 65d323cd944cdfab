import type { EarlierNeed, NeedChanges } from "@/lib/domain/needs/need-changes";

/** How a need came to be what it is in this run. */
export type ChangeOfNeed =
  | { readonly kind: "appeared" }
  | { readonly kind: "split" | "merged"; readonly from: readonly EarlierNeed[] };

/** What changed about one need since the run before; nothing where it simply goes on. */
export function changesOfNeed(changes: NeedChanges | undefined, key: number): ChangeOfNeed[] {
  if (!changes) return [];
  return [
    ...(changes.appeared.includes(key) ? [{ kind: "appeared" as const }] : []),
    ...changes.split
      .filter(({ into }) => into.includes(key))
      .map(({ from }) => ({ kind: "split" as const, from: [from] })),
    ...changes.merged
      .filter(({ into }) => into === key)
      .map(({ from }) => ({ kind: "merged" as const, from })),
  ];
}
