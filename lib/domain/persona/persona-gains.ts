import type { RunMetrics } from "@/lib/domain/run/run-metrics";

type Fusion = NonNullable<RunMetrics["fusion"]>;

/** Knowledge that would sharpen personas, with the blocks that carry it. */
const GAINS = [
  { gain: "texts", blocks: ["demand"] },
  { gain: "behaviour", blocks: ["behaviour"] },
  { gain: "catalogue", blocks: ["categories", "brands"] },
  { gain: "attributes", blocks: ["attributes"] },
] as const;

/** A kind that is known of fewer than this is worth importing. */
const ENOUGH = 0.6;

export interface PersonaGain {
  readonly gain: (typeof GAINS)[number]["gain"] | "ids";
  /** Of those who are grouped, how many it is known of; null where it cannot be counted. */
  readonly known: number | null;
}

/** What would be gained with more data, most lacking first. Personas of texts lack first of all who wrote them. */
export function personaGains(of: "customers" | "texts", { blocks, customers }: Fusion): PersonaGain[] {
  const shareOf = (names: readonly string[]) => {
    const counts = blocks.filter(({ name }) => names.includes(name)).map(({ known }) => known);
    return Math.max(0, ...counts) / Math.max(1, customers);
  };
  const lacking = GAINS.filter(({ gain }) => of === "customers" || gain === "attributes")
    .map((entry) => ({ gain: entry.gain, known: shareOf(entry.blocks) }))
    .filter(({ known }) => known < ENOUGH)
    .sort((a, b) => a.known - b.known);
  return of === "texts" ? [{ gain: "ids", known: null }, ...lacking] : lacking;
}
