import type { IntentCounts } from "@/lib/domain/service-room/service-room";

const MOST = 5;

/**
 * Questions asked often and answered badly: as many as half of the intents are asked, and the customer asks on more often
 * than after an answer to the others. The ones that cost most open questions first.
 */
export function badlyAnswered<Row extends Pick<IntentCounts, "questions" | "settled">>(
  intents: readonly Row[],
): Row[] {
  const sizes = intents.map(({ questions }) => questions).sort((a, b) => b - a);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const all = sizes.reduce((sum, questions) => sum + questions, 0);
  const settled = intents.reduce((sum, intent) => sum + intent.settled, 0) / Math.max(1, all);
  const open = (intent: Row) => intent.questions * settled - intent.settled;
  return intents
    .filter(
      (intent) => intent.questions >= middle && open(intent) > 2 * Math.sqrt(intent.questions * settled),
    )
    .sort((a, b) => open(b) - open(a))
    .slice(0, MOST);
}
