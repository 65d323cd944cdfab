import { findRun, type RunSummary } from "@/lib/data/run/list-runs";
import { type LogLine, runLogs } from "@/lib/data/run/run-logs";
import { runStages, type StageProgress } from "@/lib/data/run/run-stages";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { runFraction, secondsLeft } from "@/lib/domain/run/run-progress";

const LOG_LINES = 200;

export interface RunDetail {
  run: RunSummary;
  stages: StageProgress[];
  logs: LogLine[];
  /** 0 to 1. */
  fraction: number;
  secondsLeft: number | null;
  ended: boolean;
}

/** One run with its stages, log and progress. */
export async function readRun(actor: Actor, input: { number: number }): Promise<RunDetail> {
  authorise(actor, "read");
  const run = await findRun(actor.workspaceId, input.number);
  if (!run) throw new AppError("runNotFound", { number: input.number }, "notFound");
  const [stages, logs] = await Promise.all([runStages(run.id), runLogs(run.id, LOG_LINES)]);
  const ended = run.status !== "queued" && run.status !== "running";
  const fraction = run.status === "succeeded" ? 1 : runFraction(stages);
  const elapsed = run.startedAt
    ? ((run.finishedAt ?? new Date()).getTime() - run.startedAt.getTime()) / 1000
    : 0;
  return { run, stages, logs, fraction, secondsLeft: ended ? null : secondsLeft(fraction, elapsed), ended };
}
