import { wantedPersonas } from "@/lib/data/personas/wanted-personas";
import { setOutlooks } from "@/lib/data/profile/set-outlooks";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { FEWEST_MEMBERS } from "@/lib/domain/persona/fewest-members";
import { findPersonas } from "@/lib/services/run/personas/find-personas";
import { groupedProfiles } from "@/lib/services/run/personas/grouped-profiles";
import { outlookOfCustomers } from "@/lib/services/run/personas/outlook-of-customers";
import { putPersonas } from "@/lib/services/run/personas/put-personas";
import type { Stage } from "@/lib/services/run/stage";

/** Personas of the profiles: as many as the data say, or as a person asked for; people's edits laid over them. */
export const personasStage: Stage<null> = {
  name: "personas",
  plan: async () => [null],
  async execute({ run, signal, log }) {
    const profiles = await groupedProfiles(run.id);
    const customers = profiles.rows.length;
    if (customers < FEWEST_MEMBERS) {
      await log("fewCustomers", { customers, needed: FEWEST_MEMBERS });
      const skipped = { k: 0, silhouette: 0, curve: [], skipped: "fewCustomers" };
      return (client) => mergeMetrics(client, run.id, { personas: skipped });
    }
    const found = await findPersonas(run, profiles, await wantedPersonas(run.workspaceId), signal);
    await log("personasFound", { personas: found.personas.length, customers });
    const outlooks = found.forecast ? outlookOfCustomers(found.forecast, profiles.rows) : [];
    return async (client) => {
      await putPersonas(client, run, profiles.of, found);
      await setOutlooks(client, run.id, outlooks);
    };
  },
};
