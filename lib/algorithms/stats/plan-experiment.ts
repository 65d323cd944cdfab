import { sequentialDeviate } from "@/lib/algorithms/stats/confidence-sequence";

/** Standard normal deviates that such a share lies below. */
const DEVIATES = { 0.5: 0, 0.8: 0.8416, 0.9: 1.2816, 0.95: 1.6449, 0.99: 2.3263 } as const;

/**
 * Impressions an arm to find a relative change `effect` of a click rate with this chance, looked at as often as one
 * likes; and how many it were with one look at the end. Impressions count as independent: visitors who see many count
 * for less.
 */
export function planExperiment({
  baseline,
  effect,
  power,
}: {
  baseline: number;
  effect: number;
  power: number;
}): {
  sequential: number;
  fixed: number;
} {
  const other = Math.min(0.999, baseline * (1 + effect));
  const variance = baseline * (1 - baseline) + other * (1 - other);
  const needed = (deviate: number) =>
    Math.ceil(((deviate + deviateOf(power)) ** 2 * variance) / (other - baseline) ** 2);
  return { sequential: needed(sequentialDeviate(1000, 1000)), fixed: needed(1.96) };
}

function deviateOf(power: number): number {
  const known = Object.entries(DEVIATES).map(([share, deviate]) => [Number(share), deviate] as const);
  return (known.find(([share]) => power <= share) ?? ([0, DEVIATES[0.99]] as const))[1];
}
