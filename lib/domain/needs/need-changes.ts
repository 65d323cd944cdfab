import { z } from "zod";

/** A need of an earlier run, which may be gone: with its names then. */
const earlierNeed = z.object({ key: z.number(), nameEn: z.string(), nameZh: z.string() });

/** How the needs of a run differ from those of the run before, beside the needs that simply go on. */
export const needChanges = z.object({
  /** Keys that come out of no earlier need. */
  appeared: z.array(z.number()),
  /** Needs that no need of this run goes on from. */
  vanished: z.array(earlierNeed),
  /** What was one need is several; `into` may hold the key of `from` itself. */
  split: z.array(z.object({ from: earlierNeed, into: z.array(z.number()) })),
  /** What was several needs is one; `from` may hold the need that gave its key. */
  merged: z.array(z.object({ from: z.array(earlierNeed), into: z.number() })),
});

export type NeedChanges = z.infer<typeof needChanges>;
export type EarlierNeed = z.infer<typeof earlierNeed>;
