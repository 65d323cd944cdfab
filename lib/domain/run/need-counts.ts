import { z } from "zod";

/** How mentions fall on needs: the counts of each need's key, and of those that belong to none. */
export const needCounts = z.object({ byKey: z.record(z.string(), z.number()), other: z.number() });

export type NeedCounts = z.infer<typeof needCounts>;

/** How many mentions these are. */
export function mentionsIn({ byKey, other }: NeedCounts): number {
  return Object.values(byKey).reduce((sum, count) => sum + count, other);
}
