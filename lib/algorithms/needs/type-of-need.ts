import type { Intent } from "@/lib/algorithms/text/classify-intent";

/** From these shares of its mentions on, a need is of that type whatever its sentiment. */
const ENOUGH = { wish: 0.25, question: 0.4, switching: 0.4, comparison: 0.4 } as const;

/**
 * The type of a need from those of its mentions. The rules that find wishes and questions rarely err but miss many
 * phrasings ("runs out before the month does"), so a quarter of wishes, or two fifths of questions, comparisons or
 * changes, decides; otherwise whichever of praise and complaint has more.
 */
export function typeOfNeed(intents: readonly Intent[]): Intent {
  const share = (intent: Intent) =>
    intents.filter((one) => one === intent).length / Math.max(1, intents.length);
  const ruled = (["wish", "question", "switching", "comparison"] as const)
    .map((intent) => ({ intent, over: share(intent) / ENOUGH[intent] }))
    .reduce((most, one) => (one.over > most.over ? one : most));
  if (ruled.over >= 1) return ruled.intent;
  return share("praise") > share("complaint") ? "praise" : "complaint";
}
