import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { startPostgres } from "@/scripts/postgres.mjs";
import { createDatabase } from "@/tests/support/create-database";
import { makeSampleWorkspace } from "@/tests/support/make-sample-workspace";
import { resetConnections } from "@/tests/support/reset-connections";
import { runSignature } from "@/tests/support/run-signature";
import { killWorker, spawnWorker } from "@/tests/support/spawn-worker";

/** Then another worker is left to finish. */
const KILLS = 5;
const SHOP = { seed: 5, scale: 0.12 };
const alive = new Set<ReturnType<typeof spawnWorker>>();

function worker(url: string) {
  const child = spawnWorker(url);
  alive.add(child);
  child.once("exit", () => alive.delete(child));
  return child;
}

/** Imports the small shop and queues a run; nobody works on it yet. */
async function queueRun(): Promise<void> {
  await resetConnections();
  const { actor } = await makeSampleWorkspace(SHOP);
  const { startRun } = await import("@/lib/services/run/start-run");
  await startRun(actor);
}

async function statusOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query("select status from run order by id desc limit 1")).rows[0]?.status;
  } finally {
    await client.end().catch(() => {});
  }
}

async function waitForEnd(url: string, everyMs = 200): Promise<string> {
  for (;;) {
    const status = await statusOf(url).catch(() => "unreachable");
    if (!["queued", "running", "unreachable"].includes(status)) return status;
    await setTimeout(everyMs);
  }
}

/** Until a worker has begun the run, and a moment more. */
async function waitUntilBegun(url: string): Promise<void> {
  while ((await statusOf(url)) === "queued") await setTimeout(100);
  await setTimeout(1000);
  expect(await statusOf(url)).toBe("running");
}

let undisturbed: string | undefined;

/** What a run finds when nothing happens to it; worked out once. */
async function undisturbedSignature(): Promise<string> {
  if (undisturbed === undefined) {
    const url = await createDatabase();
    await queueRun();
    const only = worker(url);
    expect(await waitForEnd(url)).toBe("succeeded");
    await killWorker(only);
    undisturbed = await runSignature(url);
  }
  return undisturbed;
}

afterEach(async () => {
  await Promise.all([...alive].map(killWorker));
});

describe("a run", () => {
  it("finds the same when its workers are killed again and again", async () => {
    const expected = await undisturbedSignature();
    const url = await createDatabase();
    await queueRun();
    const random = createRandom(11);
    let kills = 0;
    while (kills < KILLS && (await statusOf(url)) !== "succeeded") {
      const victim = worker(url);
      await setTimeout(1200 + random.integer(1600));
      await killWorker(victim);
      kills++;
    }
    expect(kills).toBeGreaterThanOrEqual(2);
    worker(url);
    await waitForEnd(url);
    expect(await statusOf(url)).toBe("succeeded");
    expect(await runSignature(url)).toBe(expected);
  });

  it("is done once when workers race, and finds the same", async () => {
    const expected = await undisturbedSignature();
    const url = await createDatabase();
    await queueRun();
    worker(url);
    worker(url);
    worker(url);
    expect(await waitForEnd(url)).toBe("succeeded");
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query('select stage, index, attempts, status, "workerId" from run_shard');
    const { rows: stages } = await client.query('select name, shards, "shardsDone" from run_stage');
    await client.end();
    expect(rows.every(({ attempts, status }) => attempts === 1 && status === "done")).toBe(true);
    expect(stages.every(({ shards, shardsDone }) => shards === shardsDone)).toBe(true);
    expect(await runSignature(url)).toBe(expected);
  });

  it("goes on after the database was restarted", async () => {
    const expected = await undisturbedSignature();
    const dir = mkdtempSync(path.join(tmpdir(), "needscape-restart-"));
    const home = path.join(dir, "home");
    let server = await startPostgres({ dir: home, port: 0 });
    try {
      process.env.DATABASE_URL = server.url;
      const port = Number(new URL(server.url).port);
      await resetConnections();
      const { applyMigrations } = await import("@/lib/data/migrations/apply-migrations");
      await applyMigrations(server.url);
      await queueRun();
      await resetConnections();
      worker(server.url);
      await waitUntilBegun(server.url);
      await server.stop();
      await setTimeout(1500);
      server = await startPostgres({ dir: home, port });
      expect(await waitForEnd(server.url)).toBe("succeeded");
      expect(await runSignature(server.url)).toBe(expected);
    } finally {
      await Promise.all([...alive].map(killWorker));
      await resetConnections();
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    }
  });

  it("stops when a person cancels it, and publishes nothing", async () => {
    const url = await createDatabase();
    await queueRun();
    worker(url);
    await setTimeout(3000);
    const { cancelRun } = await import("@/lib/services/run/cancel-run");
    const { systemActor } = await import("@/lib/domain/actor");
    await cancelRun(systemActor(1), { number: 1 });
    expect(await waitForEnd(url)).toBe("cancelled");
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query('select "publishedRunId" from workspace');
    await client.end();
    expect(rows).toEqual([{ publishedRunId: null }]);
  });
});
