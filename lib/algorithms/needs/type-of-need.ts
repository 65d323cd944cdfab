import type { Intent } from "@/lib/algorithms/text/classify-intent";

/** From these shares of its mentions on, a need is a wish or a question. */
const ENOUGH = { wish: 0.25, question: 0.4 } as const;

/**
 * The type of a need from those of its mentions. The rules that find wishes and questions rarely err but miss many
 * phrasings ("runs out before the month does"), so a quarter of wishes, or two fifths of questions, decides; otherwise
 * whichever of praise and complaint has more.
 */
export function typeOfNeed(intents: readonly Intent[]): Intent {
  const share = (intent: Intent) =>
    intents.filter((one) => one === intent).length / Math.max(1, intents.length);
  const wish = share("wish") / ENOUGH.wish;
  const question = share("question") / ENOUGH.question;
  if (Math.max(wish, question) >= 1) return wish >= question ? "wish" : "question";
  return share("praise") > share("complaint") ? "praise" : "complaint";
}
