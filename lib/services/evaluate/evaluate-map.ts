import { drain } from "@/lib/algorithms/drain";
import { fitUmap } from "@/lib/algorithms/reduce/fit-umap";
import { continuity, trustworthiness } from "@/lib/algorithms/reduce/trustworthiness";
import type { Tell } from "@/lib/services/evaluate/mine-texts";
import { readNumbers } from "@/lib/services/evaluate/read-numbers";

const NEIGHBOURS = 15;
/** Rows that the map is judged on, each against all others. */
const SAMPLE = 2000;

export interface MapEvaluation {
  readonly rows: number;
  readonly columns: number;
  readonly trustworthiness: number;
  readonly continuity: number;
  /** Seconds and seconds of the processor that the layout took, reading and judging apart. */
  readonly layoutSeconds: number;
  readonly layoutCpuSeconds: number;
}

/**
 * Lays rows of numbers out as a run lays out its profiles, and judges the map by whose 15 neighbours it keeps.
 * `onPlace` hears where each row lies, in the file's order.
 */
export async function evaluateMap(
  file: string,
  options: {
    readonly seed: number;
    readonly tell: Tell;
    readonly onPlace?: (row: { row: number; x: number; y: number }) => void;
  },
): Promise<MapEvaluation> {
  const data = await readNumbers(file);
  const started = performance.now();
  const cpu = process.cpuUsage();
  const { embedding } = drain(
    fitUmap(data, { seed: options.seed, neighbours: NEIGHBOURS }),
    ({ step, steps }) => options.tell("layout", step / steps),
  );
  const { user, system } = process.cpuUsage(cpu);
  const layoutSeconds = (performance.now() - started) / 1000;
  for (let row = 0; row < data.rows; row++) {
    const [x = 0, y = 0] = embedding.data.subarray(row * 2, row * 2 + 2);
    options.onPlace?.({ row, x, y });
  }
  const judged = { k: NEIGHBOURS, sample: SAMPLE, seed: options.seed };
  return {
    rows: data.rows,
    columns: data.cols,
    trustworthiness: trustworthiness(data, embedding, judged),
    continuity: continuity(data, embedding, judged),
    layoutSeconds,
    layoutCpuSeconds: (user + system) / 1e6,
  };
}
