import { setTimeout } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { createDatabase } from "@/tests/support/create-database";

beforeAll(async () => {
  await createDatabase();
});

it("is renewed while the main thread computes for longer than it lasts", async () => {
  const { pool } = await import("@/lib/data/pool");
  const { holdLease } = await import("@/lib/services/run/lease");
  const workspace = await pool().query(
    `insert into workspace (slug, name) values ('shop', 'Shop') returning id`,
  );
  const run = await pool().query(
    `insert into run ("workspaceId", number, seed, status, stage) values ($1, 1, 1, 'running', 'needs') returning id`,
    [workspace.rows[0].id],
  );
  const shard = { runId: run.rows[0].id, stage: "needs", index: 0 };
  await pool().query(
    `insert into run_shard ("runId", stage, index, input, status, "workerId", "leaseUntil")
     values ($1, 'needs', 0, 'null', 'running', 'me', now() + interval '2 seconds')`,
    [shard.runId],
  );
  const lease = holdLease(shard, "me", 2);
  await setTimeout(1500); // the thread starts, as it has long done in a worker that takes a shard
  const until = performance.now() + 4000;
  while (performance.now() < until) Math.sqrt(until);
  const { rows } = await pool().query(
    `select "leaseUntil" > now() as held from run_shard where "runId" = $1`,
    [shard.runId],
  );
  expect(rows).toEqual([{ held: true }]);
  expect(lease.signal.aborted).toBe(false);

  await pool().query(`update run_shard set "workerId" = 'another' where "runId" = $1`, [shard.runId]);
  await setTimeout(1500);
  expect(lease.signal.aborted).toBe(true);
  lease.close();
});
