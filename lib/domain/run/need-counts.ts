import { z } from "zod";

/** How mentions fall on needs: the counts of each need's key, and of those that belong to none. */
export const needCounts = z.object({ byKey: z.record(z.string(), z.number()), other: z.number() });

export type NeedCounts = z.infer<typeof needCounts>;
