import { pause } from "@/lib/services/run/pause";

const LONGEST_BLOCK_MS = 100;

/** Runs an iterative fit to its end without blocking the process: the lease is renewed and a cancel heard meanwhile. */
export async function drainWithPauses<Step extends { step: number }, Model>(
  fit: Generator<Step, Model>,
  signal: AbortSignal,
  onStep?: (step: Step) => void,
): Promise<Model> {
  let since = Date.now();
  for (;;) {
    const turn = fit.next();
    if (turn.done) return turn.value;
    onStep?.(turn.value);
    if (Date.now() - since < LONGEST_BLOCK_MS) continue;
    await pause(signal);
    since = Date.now();
  }
}
