import { putWords } from "@/lib/data/dictionary/put-words";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import type { WordInput, WordState } from "@/lib/domain/dictionary/dictionary-word";
import { AppError } from "@/lib/domain/errors";

/** Takes words into the dictionary, each once; a word stands for no word that itself stands for another. */
export async function addWords(
  actor: Actor,
  words: readonly WordInput[],
  origin: "added" | "imported" = "added",
): Promise<WordState[]> {
  authorise(actor, "edit");
  const distinct = new Map(words.map((word) => [word.text, word]));
  const resolved = [...distinct.values()].map((word) => ({ ...word, canonical: targetOf(word, distinct) }));
  return putWords(actor.workspaceId, resolved, origin, authorOf(actor));
}

/** Follows synonyms of synonyms. Throws `dictionary.circular` where they lead back. */
function targetOf(word: WordInput, words: ReadonlyMap<string, WordInput>): string | null {
  let target = word.canonical;
  const seen = new Set([word.text]);
  while (target !== null) {
    if (seen.has(target)) throw new AppError("dictionary.circular", { word: word.text });
    seen.add(target);
    const next = words.get(target)?.canonical ?? null;
    if (next === null) break;
    target = next;
  }
  return target;
}
