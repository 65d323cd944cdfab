import type { ChildProcess } from "node:child_process";
import { parseArgs } from "node:util";
import { env } from "@/lib/env";
import { startRun } from "@/lib/services/run/start-run";
import { systemActorOf } from "@/lib/services/workspace/system-actor-of";
import { followRun } from "@/workers/cli/follow-run";
import { printJson } from "@/workers/cli/print-json";
import { UsageError } from "@/workers/cli/usage-error";
import { forkWorker } from "@/workers/runtime/fork-worker";

/**
 * `run`: starts a run. With `--wait` this process helps until it has ended, with as many workers beside it as there
 * are cores, so that no worker need be running; exits 1 when the run failed or was cancelled.
 */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      workspace: { type: "string" },
      seed: { type: "string" },
      "lay-out": { type: "boolean", default: false },
      wait: { type: "boolean" },
      json: { type: "boolean" },
    },
  });
  if (!values.workspace) throw new UsageError("--workspace is missing");
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  if (seed !== undefined && !Number.isSafeInteger(seed))
    throw new UsageError("--seed must be a whole number");
  const actor = await systemActorOf(values.workspace);
  const started = await startRun(actor, {
    layOut: values["lay-out"],
    ...(seed === undefined ? {} : { seed }),
  });
  if (!values.wait) {
    printJson({ number: started.number, status: "queued" });
    return 0;
  }
  // Standard output is for the result.
  const helpers = Array.from({ length: Math.max(1, env.NEEDSCAPE_WORKERS) }, () => forkWorker(2));
  try {
    const detail = await followRun(actor, started.number);
    printJson({
      number: detail.run.number,
      status: detail.run.status,
      published: detail.run.published,
      holdReason: detail.run.holdReason,
      errorCode: detail.run.errorCode,
      stages: detail.stages.map(({ name, status, shards, peakMiB, startedAt, finishedAt }) => ({
        name,
        status,
        shards,
        seconds: startedAt && finishedAt ? (finishedAt.getTime() - startedAt.getTime()) / 1000 : null,
        peakMiB,
      })),
      metrics: detail.run.metrics,
    });
    return detail.run.status === "succeeded" ? 0 : 1;
  } finally {
    await Promise.all(helpers.map((helper) => endHelper(helper)));
  }
}

function endHelper(helper: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (helper.exitCode !== null) return resolve();
    helper.on("exit", () => resolve());
    helper.kill("SIGTERM");
  });
}
