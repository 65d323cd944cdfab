import { holdRun } from "@/lib/data/run/hold-run";
import { publishRun } from "@/lib/data/run/publish-run";
import { runMetricsOf } from "@/lib/data/run/run-metrics-of";
import { layEdits } from "@/lib/services/needs/lay-edits";
import type { Stage } from "@/lib/services/run/stage";

/**
 * Makes the run the one that readers see. A run whose recommendations lost to popularity on its own test is held
 * back: it says so, and a person decides.
 */
export const publishStage: Stage<null> = {
  name: "publish",
  plan: async () => [null],
  async execute({ run, log }) {
    const { recommend } = await runMetricsOf(run.id);
    const lost = recommend !== undefined && recommend.skipped === undefined && recommend.difference.value < 0;
    await log(lost ? "held" : "published");
    return async (client) => {
      if (lost) return holdRun(client, run.id, "lostToPopularity");
      await publishRun(client, run.id);
      // What was edited while the run went on.
      await layEdits(client, { ...run, runId: run.id });
    };
  },
};
