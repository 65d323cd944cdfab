import { setTimeout } from "node:timers/promises";
import type { Actor } from "@/lib/domain/actor";
import { type RunDetail, readRun } from "@/lib/services/run/read-run";

const EVERY_MS = 700;

/** Waits for the end of a run and draws one line of progress on standard error, where a person may be looking. */
export async function followRun(actor: Actor, number: number): Promise<RunDetail> {
  let stage = "";
  for (;;) {
    const detail = await readRun(actor, { number });
    const percent = Math.round(detail.fraction * 100);
    const left = detail.secondsLeft === null ? "" : `, about ${Math.ceil(detail.secondsLeft)} s left`;
    const line = `run ${number}: ${percent} % ${detail.run.stage ?? ""}${left}`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line.padEnd(70)}`);
    else if (stage !== detail.run.stage) process.stderr.write(`${line}\n`);
    stage = detail.run.stage ?? "";
    if (detail.ended) {
      if (process.stderr.isTTY) process.stderr.write("\n");
      return detail;
    }
    await setTimeout(EVERY_MS);
  }
}
