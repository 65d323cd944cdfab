import { holdRun } from "@/lib/data/run/hold-run";
import { publishRun } from "@/lib/data/run/publish-run";
import { runMetricsOf } from "@/lib/data/run/run-metrics-of";
import { whyHeld } from "@/lib/domain/run/why-held";
import { layEdits } from "@/lib/services/needs/lay-edits";
import { layPersonaEdits } from "@/lib/services/personas/lay-persona-edits";
import type { Stage } from "@/lib/services/run/stage";

/**
 * Makes the run the one that readers see. A run whose recommendations are not better than popularity beyond the
 * interval, or are worse than the published run's beyond it, is held back: it says so, and a person decides.
 */
export const publishStage: Stage<null> = {
  name: "publish",
  plan: async () => [null],
  async execute({ run, log }) {
    const { recommend } = await runMetricsOf(run.id);
    const reason = whyHeld(recommend);
    await log(reason ? "held" : "published");
    return async (client) => {
      if (reason) return holdRun(client, run.id, reason);
      await publishRun(client, run.id);
      // What was edited while the run went on.
      await layEdits(client, { ...run, runId: run.id });
      await layPersonaEdits(client, run);
    };
  },
};
