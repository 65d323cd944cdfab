import { foldEdits } from "@/lib/domain/needs/fold-edits";
import type { StandingEdit } from "@/lib/domain/needs/need-edit";

/** A persona as readers see it, by the keys of those that the run found. */
export interface FoldedPersona {
  readonly key: number;
  /** Ascending; more than one where people merged. */
  readonly sources: readonly number[];
}

export interface FoldedPersonas {
  readonly personas: readonly FoldedPersona[];
  readonly names: ReadonlyMap<number, { readonly nameEn: string; readonly nameZh: string }>;
  readonly pinned: ReadonlySet<number>;
}

/** What standing edits, oldest first, make of the personas that a run found. */
export function foldPersonas(found: readonly number[], edits: readonly StandingEdit[]): FoldedPersonas {
  const { placeOf, names, pinned } = foldEdits(edits);
  const sources = new Map<number, number[]>();
  for (const key of [...found].sort((a, b) => a - b)) {
    const place = placeOf({ key, editIds: [] }) ?? key;
    sources.set(place, [...(sources.get(place) ?? []), key]);
  }
  return { personas: [...sources].map(([key, own]) => ({ key, sources: own })), names, pinned };
}
