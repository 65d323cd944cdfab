import { foldEdits } from "@/lib/domain/needs/fold-edits";
import type { StandingEdit } from "@/lib/domain/needs/need-edit";

/** A question as a run found it. */
export interface FoundQuestion {
  readonly foundKey: number;
  /** `document."textHash"` as hex: what edits name it by. */
  readonly textHash: string;
}

export interface PlacedQuestion {
  readonly key: number;
  /** Whether a person said so, by splitting or moving this very question. */
  readonly labelled: boolean;
  /** Where it would be had nobody split or moved this very question. */
  readonly otherwise: number;
}

/** Where questions are after standing edits, row by row: as needs' mentions (`foldEdits`), named by their documents. */
export function foldIntents(
  questions: readonly FoundQuestion[],
  edits: readonly StandingEdit[],
): PlacedQuestion[] {
  const named = new Map<string, number[]>();
  for (const { id, edit } of edits) {
    if (edit.kind !== "split" && edit.kind !== "move") continue;
    for (const hash of edit.mentions) named.set(hash, [...(named.get(hash) ?? []), id]);
  }
  const { placeOf } = foldEdits(edits);
  return questions.map(({ foundKey, textHash }) => {
    const editIds = named.get(textHash) ?? [];
    const place = (ids: readonly number[]) => placeOf({ key: foundKey, editIds: ids }) ?? foundKey;
    return { key: place(editIds), labelled: editIds.length > 0, otherwise: place([]) };
  });
}
