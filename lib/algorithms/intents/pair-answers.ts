import { withoutIdentifiers } from "@/lib/algorithms/text/identifiers";
import { isChatter } from "@/lib/algorithms/text/is-chatter";

/** A turn of a dialogue. */
export interface DialogueTurn {
  readonly speaker: "customer" | "agent";
  readonly text: string;
}

/**
 * Which turn answers each turn of a dialogue, by index; null for none, and for the agent's own. It is the agent's next
 * one, unless that only asks for a number, which shows in the customer saying nothing else thereupon.
 */
export function pairAnswers(turns: readonly DialogueTurn[]): (number | null)[] {
  return turns.map(({ speaker }, at) => {
    if (speaker === "agent") return null;
    let answer = at + 1;
    while (turns[answer]?.speaker === "agent" && givesNumber(turns[answer + 1])) answer += 2;
    return turns[answer]?.speaker === "agent" ? answer : null;
  });
}

function givesNumber(turn: DialogueTurn | undefined): boolean {
  return turn?.speaker === "customer" && withoutIdentifiers(turn.text) !== null && isChatter(turn.text);
}
