import type { Bench, Time } from "./bench";

export interface Measurement {
  readonly variant: string;
  readonly seconds: readonly number[];
  readonly minimum: number;
  readonly median: number;
  /** Processor seconds of all threads, compilers and collectors too: steadier than wall time on a busy machine. */
  readonly cpuMedian: number;
  /** Amount over the fastest and the median time. */
  readonly rate?: { readonly unit: string; readonly best: number; readonly median: number };
  readonly facts: Readonly<Record<string, number | string>>;
}

/**
 * Runs the variants in turn (A B A B ...), so that a machine that grows slower or busier does so for all of them.
 * The first turn warms compilers and caches and is not counted. `onRun` hears of every run.
 */
export async function measureBench<Input>(
  bench: Bench<Input>,
  rounds: number,
  onRun: (variant: string) => void,
): Promise<Measurement[]> {
  const input = await bench.prepare();
  const variants = Object.entries(bench.variants).map(([name, run]) => ({
    name,
    run,
    seconds: [] as number[],
    cpu: [] as number[],
    amount: 0,
    facts: {} as Readonly<Record<string, number | string>>,
  }));
  for (let round = 0; round <= rounds; round++) {
    for (const variant of variants) {
      onRun(variant.name);
      let spent: Spent | null = null;
      const time: Time = async (work, repeats = 1) => {
        const { result, ...whole } = await clock(work);
        spent = { wall: whole.wall / repeats, cpu: whole.cpu / repeats };
        return result;
      };
      const { result: outcome, ...whole } = await clock(() => variant.run(input, time));
      const counted: Spent = spent ?? whole;
      variant.amount = outcome.amount ?? 0;
      variant.facts = outcome.facts ?? {};
      if (round === 0) continue;
      variant.seconds.push(counted.wall);
      variant.cpu.push(counted.cpu);
    }
  }
  await bench.finish?.(input);
  return variants.map(({ name, seconds, cpu, amount, facts }) => {
    const minimum = Math.min(...seconds);
    const median = medianOf(seconds);
    const unit = bench.amountUnit;
    const rate = unit ? { rate: { unit, best: amount / minimum, median: amount / median } } : {};
    return { variant: name, seconds, minimum, median, cpuMedian: medianOf(cpu), ...rate, facts };
  });
}

/** Seconds of the clock, and of all of this process's threads. */
interface Spent {
  readonly wall: number;
  readonly cpu: number;
}

async function clock<T>(work: () => T | Promise<T>): Promise<Spent & { readonly result: T }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { result, wall, cpu: (user + system) / 1e6 };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
