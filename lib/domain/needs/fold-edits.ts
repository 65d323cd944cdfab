import { type StandingEdit, splitKey } from "@/lib/domain/needs/need-edit";

/** Where a run put a mention, and the splits and moves that name it, by their numbers. */
export interface FoundPlace {
  /** The need that the run found for it; null is Other. */
  readonly key: number | null;
  readonly editIds: readonly number[];
}

export interface FoldedEdits {
  /** The need that a mention is in after all edits; null is Other. */
  placeOf(found: FoundPlace): number | null;
  /** Names that persons gave, the newest one of each need. */
  readonly names: ReadonlyMap<number, { readonly nameEn: string; readonly nameZh: string }>;
  readonly hidden: ReadonlySet<number>;
  readonly pinned: ReadonlySet<number>;
}

/**
 * What standing edits, oldest first, make of what a run found. Each is laid over the result of those before it, so the
 * outcome is a function of what was found and of the edits that stand: taking one back is folding the others.
 */
export function foldEdits(edits: readonly StandingEdit[]): FoldedEdits {
  const names = new Map<number, { nameEn: string; nameZh: string }>();
  const hidden = new Set<number>();
  const pinned = new Set<number>();
  for (const { id, edit } of edits) {
    if (edit.kind === "rename" || edit.kind === "split") {
      const { nameEn, nameZh } = edit;
      names.set(edit.kind === "split" ? splitKey(id) : edit.key, { nameEn, nameZh });
    } else if (edit.kind === "hide") hidden.add(edit.key);
    else if (edit.kind === "pin") pinned.add(edit.key);
  }
  const placeOf = ({ key, editIds }: FoundPlace) => {
    let place = key;
    for (const { id, edit } of edits) {
      if (edit.kind === "merge" && place !== null && edit.from.includes(place)) place = edit.into;
      else if (edit.kind === "split" && editIds.includes(id)) place = splitKey(id);
      else if (edit.kind === "move" && editIds.includes(id)) place = edit.to;
    }
    return place;
  };
  return { placeOf, names, hidden, pinned };
}
