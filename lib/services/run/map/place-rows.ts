import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { fitUmap } from "@/lib/algorithms/reduce/fit-umap";
import { alignMap, joinMap } from "@/lib/algorithms/reduce/join-map";
import { continuity, trustworthiness } from "@/lib/algorithms/reduce/trustworthiness";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import type { StageContext } from "@/lib/services/run/stage";

export interface Place {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedRows {
  readonly places: readonly Place[];
  readonly judged: {
    readonly trustworthiness: number;
    readonly continuity: number;
    readonly sample: number;
    /** Rows that stayed where they were. */
    readonly kept: number;
  };
}

const NEIGHBOURS = 15;
const SAMPLE = 500;

/**
 * Places on the plane for rows. Those of the former map stay exactly where they were and new ones join them, unless the
 * run was asked for a new map: that one is turned to lie like the former.
 */
export async function placeRows(
  ids: readonly number[],
  vectors: Matrix,
  before: readonly Place[],
  { run, signal, progress }: StageContext,
): Promise<PlacedRows> {
  const former = formerPlaces(ids, before);
  const joined = run.layOut ? null : joinMap(vectors, former);
  const layOut = async () => {
    const fit = fitUmap(vectors, { seed: run.seed, neighbours: NEIGHBOURS });
    const model = await drainWithPauses(fit, signal, ({ step, steps }) => progress(step / steps));
    return alignMap(model.embedding, former);
  };
  const embedding = joined ?? (await layOut());
  const options = { k: NEIGHBOURS, sample: SAMPLE, seed: run.seed };
  return {
    places: ids.map((id, r) => ({
      id,
      x: embedding.data[2 * r] ?? 0,
      y: embedding.data[2 * r + 1] ?? 0,
    })),
    judged: {
      trustworthiness: trustworthiness(vectors, embedding, options),
      continuity: continuity(vectors, embedding, options),
      sample: Math.min(SAMPLE, ids.length),
      kept: joined ? former.known.reduce((sum, flag) => sum + flag, 0) : 0,
    },
  };
}

function formerPlaces(ids: readonly number[], before: readonly Place[]) {
  const placeOf = new Map(before.map((place) => [place.id, place]));
  const places = zeros(ids.length, 2);
  const known = Uint8Array.from(ids, (id, row) => {
    const place = placeOf.get(id);
    if (place) places.data.set([place.x, place.y], 2 * row);
    return place ? 1 : 0;
  });
  return { places, known };
}
