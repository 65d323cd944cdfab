import { setWordStates } from "@/lib/data/dictionary/set-word-states";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import type { WordState } from "@/lib/domain/dictionary/dictionary-word";

/** Accepts, dismisses, removes or rewrites words; answers what they were before, which undoes it. */
export async function changeWords(actor: Actor, states: readonly WordState[]): Promise<WordState[]> {
  authorise(actor, "edit");
  return setWordStates(actor.workspaceId, states, authorOf(actor));
}
