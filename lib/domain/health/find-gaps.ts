/** Days without rows between two days that have some. */
export interface Gap {
  /** First and last day without rows, as days since 1970. */
  readonly from: number;
  readonly to: number;
}

/** Shorter silences are weekends and holidays. */
const SHORTEST = 4;
/** A shop whose rows come once a week is not silent on the other six days. */
const TIMES_USUAL = 3;

/**
 * The silences in a kind's days (in order, each once) that are longer than usual for it, longest first. Usual is the
 * median distance between two days with rows.
 */
export function findGaps(days: readonly number[]): Gap[] {
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  if (steps.length === 0) return [];
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
  const least = Math.max(SHORTEST, usual * TIMES_USUAL);
  const gaps: Gap[] = [];
  for (const [index, step] of steps.entries()) {
    const day = days[index] ?? 0;
    if (step - 1 >= least) gaps.push({ from: day + 1, to: day + step - 1 });
  }
  return gaps.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}
