import type { z } from "zod";

/** What a queue carries: a name, ids as payload, and a key under which waiting duplicates fall together. */
export interface Job<Payload> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly dedupeKey: (payload: Payload) => string;
}

export function defineJob<Payload>(job: Job<Payload>): Job<Payload> {
  return job;
}
