import { previousMentionPlaces } from "@/lib/data/map/previous-mention-places";
import { setMentionPlaces } from "@/lib/data/map/set-mention-places";
import { publishedRun } from "@/lib/data/needs/published-run";
import { previousPlaces } from "@/lib/data/profile/previous-places";
import { profileVectors } from "@/lib/data/profile/profile-vectors";
import { setPlaces } from "@/lib/data/profile/set-places";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { MAP_SUBJECTS, type MapSubject } from "@/lib/domain/map/map-subject";
import { mentionRows } from "@/lib/services/run/map/mention-rows";
import { type Place, placeRows } from "@/lib/services/run/map/place-rows";
import { keepProductPlaces, readProductPlaces } from "@/lib/services/run/map/product-places";
import { productRows } from "@/lib/services/run/map/product-rows";
import type { Commit, Stage, StageContext } from "@/lib/services/run/stage";
import { vectorsOf } from "@/lib/services/run/vectors-of";

const FEWEST = 40;

/** Lays customers, mentions and products out on a plane each; what was on the published map stays where it was. */
export const mapStage: Stage<MapSubject> = {
  name: "map",
  plan: async () => [...MAP_SUBJECTS],
  execute: (context, subject) => LAY_OUT[subject](context),
};

const nothing: Commit = async () => {};

const LAY_OUT: Readonly<Record<MapSubject, (context: StageContext) => Promise<Commit>>> = {
  async customers(context) {
    const { id, workspaceId } = context.run;
    const profiles = await profileVectors(id);
    if (profiles.length < FEWEST) return nothing;
    const ids = profiles.map(({ customerId }) => customerId);
    const before = await previousPlaces(workspaceId);
    const { places, judged } = await placeRows(ids, vectorsOf(profiles), before, context);
    return async (client) => {
      await setPlaces(client, id, places);
      await mergeMetrics(client, id, { map: judged });
    };
  },
  async mentions(context) {
    const { id, workspaceId } = context.run;
    const { ids, vectors } = await mentionRows(context.run);
    if (ids.length < FEWEST) return nothing;
    const before = await previousMentionPlaces(workspaceId);
    const { places, judged } = await placeRows(ids, vectors, before, context);
    return async (client) => {
      await setMentionPlaces(client, id, places);
      await mergeMetrics(client, id, { mentionMap: judged });
    };
  },
  async products(context) {
    const { id, workspaceId } = context.run;
    const { ids, vectors } = await productRows(context.run);
    if (ids.length < FEWEST) return nothing;
    const before: Place[] = await readProductPlaces((await publishedRun(workspaceId))?.id);
    const { places, judged } = await placeRows(ids, vectors, before, context);
    return async (client) => {
      await keepProductPlaces(client, id, places);
      await mergeMetrics(client, id, { productMap: judged });
    };
  },
};
