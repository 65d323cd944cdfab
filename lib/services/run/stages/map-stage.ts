import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { fitUmap } from "@/lib/algorithms/reduce/fit-umap";
import { alignMap, type FormerPlaces, joinMap } from "@/lib/algorithms/reduce/join-map";
import { continuity, trustworthiness } from "@/lib/algorithms/reduce/trustworthiness";
import { type CustomerPlace, previousPlaces } from "@/lib/data/profile/previous-places";
import { profileVectors } from "@/lib/data/profile/profile-vectors";
import { setPlaces } from "@/lib/data/profile/set-places";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import type { Stage, StageContext } from "@/lib/services/run/stage";
import { vectorsOf } from "@/lib/services/run/vectors-of";

const FEWEST_CUSTOMERS = 40;
const NEIGHBOURS = 15;
const SAMPLE = 500;

/**
 * Lays the profiles out on a plane. Customers of the published map stay exactly where they are and new ones join them,
 * unless the run was asked for a new map: that one is turned to lie like the former.
 */
export const mapStage: Stage<null> = {
  name: "map",
  plan: async () => [null],
  async execute(context) {
    const { run } = context;
    const profiles = await profileVectors(run.id);
    if (profiles.length < FEWEST_CUSTOMERS) return async () => {};
    const vectors = vectorsOf(profiles);
    const former = formerPlaces(
      profiles.map(({ customerId }) => customerId),
      await previousPlaces(run.workspaceId),
    );
    const joined = run.layOut ? null : joinMap(vectors, former);
    const embedding = joined ?? alignMap(await layOut(vectors, context), former);
    const judged = { k: NEIGHBOURS, sample: SAMPLE, seed: run.seed };
    const map = {
      trustworthiness: trustworthiness(vectors, embedding, judged),
      continuity: continuity(vectors, embedding, judged),
      sample: Math.min(SAMPLE, profiles.length),
      kept: joined ? former.known.reduce((sum, flag) => sum + flag, 0) : 0,
    };
    const places = profiles.map(({ customerId }, r) => ({
      customerId,
      x: embedding.data[2 * r] ?? 0,
      y: embedding.data[2 * r + 1] ?? 0,
    }));
    return async (client) => {
      await setPlaces(client, run.id, places);
      await mergeMetrics(client, run.id, { map });
    };
  },
};

async function layOut(vectors: Matrix, { run, signal, progress }: StageContext): Promise<Matrix> {
  const fit = fitUmap(vectors, { seed: run.seed, neighbours: NEIGHBOURS });
  return (await drainWithPauses(fit, signal, ({ step, steps }) => progress(step / steps))).embedding;
}

function formerPlaces(customers: readonly number[], before: readonly CustomerPlace[]): FormerPlaces {
  const placeOf = new Map(before.map((place) => [place.customerId, place]));
  const places = zeros(customers.length, 2);
  const known = Uint8Array.from(customers, (id, row) => {
    const place = placeOf.get(id);
    if (place) places.data.set([place.x, place.y], 2 * row);
    return place ? 1 : 0;
  });
  return { places, known };
}
