import { z } from "zod";

/**
 * How mentions fall on needs: the counts of each need's key, of those that fit none, and of what says nothing (greetings,
 * thanks, bare numbers), which is no mention of anything; runs of before did not count it.
 */
export const needCounts = z.object({
  byKey: z.record(z.string(), z.number()),
  other: z.number(),
  chatter: z.number().optional(),
});

export type NeedCounts = z.infer<typeof needCounts>;

/** How many mentions these are, without what says nothing. */
export function mentionsIn({ byKey, other }: NeedCounts): number {
  return Object.values(byKey).reduce((sum, count) => sum + count, other);
}
