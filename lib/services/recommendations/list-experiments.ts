import { sequentialDifference } from "@/lib/algorithms/stats/confidence-sequence";
import { planExperiment } from "@/lib/algorithms/stats/plan-experiment";
import { sampleRatio } from "@/lib/algorithms/stats/sample-ratio";
import { type ArmSums, experimentVisitors } from "@/lib/data/recommendations/experiment-visitors";
import { experimentsOf } from "@/lib/data/recommendations/experiments-of";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { Experiment } from "@/lib/domain/recommendation/experiment";
import type { ArmResult, ExperimentResults } from "@/lib/domain/recommendation/experiment-results";

/** Below it visitors were not assigned as planned. */
const BROKEN = 0.001;
/** Impressions a visitor that a plan counts with: it plans impressions, and visitors are the units. */
const SHOWN_A_VISITOR = 10;

/** The workspace's experiments with what they found until now, newest first. */
export async function listExperiments(actor: Actor): Promise<ExperimentResults[]> {
  authorise(actor, "read");
  const experiments = await experimentsOf(actor.workspaceId);
  return Promise.all(
    experiments.map(async (experiment) =>
      resultsOf(experiment, await experimentVisitors(actor.workspaceId, experiment.id)),
    ),
  );
}

function resultsOf(experiment: Experiment, sums: readonly ArmSums[]): ExperimentResults {
  const { arms, plan } = experiment;
  const needed = planExperiment(plan).sequential;
  const own = arms.map(({ name }) => sums.find(({ arm }) => arm === name) ?? emptySums(name));
  const [first] = own;
  const planned = (arms.length * needed) / SHOWN_A_VISITOR;
  const results = own.map((arm, at): ArmResult => {
    const difference = at === 0 || !first ? null : sequentialDifference(first, arm, planned);
    return {
      ...{ name: arm.arm, assigned: arm.assigned, visitors: arm.visitors },
      ...{ shown: arm.shown, clicked: arm.clicked },
      difference: difference && Number.isFinite(difference.low) ? difference : null,
    };
  });
  const ratio = sampleRatio(
    own.map(({ assigned }) => assigned),
    arms.map(({ share }) => share),
  );
  return {
    experiment,
    arms: results,
    needed,
    sampleRatio: ratio,
    verdict: verdictOf(results, ratio, needed),
  };
}

function verdictOf(arms: readonly ArmResult[], ratio: number, needed: number): ExperimentResults["verdict"] {
  if (ratio < BROKEN) return "broken";
  const differences = arms.flatMap(({ difference }) => difference ?? []);
  if (differences.length === 0) return "waiting";
  if (differences.some(({ low }) => low > 0)) return "better";
  if (differences.every(({ high }) => high < 0)) return "worse";
  return arms.every(({ shown }) => shown >= needed) ? "noDifference" : "open";
}

function emptySums(arm: string): ArmSums {
  return { arm, assigned: 0, visitors: 0, shown: 0, clicked: 0, shown2: 0, clicked2: 0, both: 0 };
}
