import { fitUmap } from "@/lib/algorithms/reduce/fit-umap";
import { trustworthiness } from "@/lib/algorithms/reduce/trustworthiness";
import { profileVectors } from "@/lib/data/profile/profile-vectors";
import { setPlaces } from "@/lib/data/profile/set-places";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import type { Stage } from "@/lib/services/run/stage";
import { vectorsOf } from "@/lib/services/run/vectors-of";

const FEWEST_CUSTOMERS = 40;
const NEIGHBOURS = 15;
const SAMPLE = 500;

/** Lays the profiles out on a plane. */
export const mapStage: Stage<null> = {
  name: "map",
  plan: async () => [null],
  async execute({ run, signal, progress }) {
    const profiles = await profileVectors(run.id);
    if (profiles.length < FEWEST_CUSTOMERS) return async () => {};
    const vectors = vectorsOf(profiles);
    const { embedding } = await drainWithPauses(
      fitUmap(vectors, { seed: run.seed, neighbours: NEIGHBOURS }),
      signal,
      ({ step, steps }) => progress(step / steps),
    );
    const trust = trustworthiness(vectors, embedding, { k: NEIGHBOURS, sample: SAMPLE, seed: run.seed });
    const places = profiles.map(({ customerId }, r) => ({
      customerId,
      x: embedding.data[2 * r] ?? 0,
      y: embedding.data[2 * r + 1] ?? 0,
    }));
    return async (client) => {
      await setPlaces(client, run.id, places);
      await mergeMetrics(client, run.id, {
        map: { trustworthiness: trust, sample: Math.min(SAMPLE, places.length) },
      });
    };
  },
};
