import type { z } from "zod";

/** What a queue carries: a name, and ids as payload. Waiting jobs of equal ids fall together. */
export interface Job<Payload> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
}

export function defineJob<Payload>(job: Job<Payload>): Job<Payload> {
  return job;
}
