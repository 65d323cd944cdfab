export interface Arrivals {
  /** Milliseconds from when each request was due to its whole answer, in order of size. */
  readonly milliseconds: Float64Array;
  readonly failed: number;
}

/**
 * Sends requests at an even pace, whether or not earlier ones are answered, and times each from when it was due: a
 * server that stalls is charged for all who would have waited. `send` throws where the answer is no good.
 */
export async function arriveEvenly(
  send: (n: number) => Promise<void>,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Arrivals> {
  const count = perSecond * seconds;
  const milliseconds = new Float64Array(count);
  let failed = 0;
  const start = performance.now() + 50;
  const answers = Array.from({ length: count }, async (_, n) => {
    const due = start + (n * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    try {
      await send(n);
    } catch {
      failed++;
    }
    milliseconds[n] = performance.now() - due;
  });
  await Promise.all(answers);
  return { milliseconds: milliseconds.sort(), failed };
}
