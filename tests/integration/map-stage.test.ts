import { beforeAll, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { MAP_SUBJECTS, type MapSubject } from "@/lib/domain/map/map-subject";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { createDatabase } from "@/tests/support/create-database";

let shop: MadeShop;

beforeAll(async () => {
  await createDatabase();
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  shop = await makePublishedRun({ slug: "one", customers: 120 });
  const random = createRandom(5);
  for (const { hash } of await query(`select distinct "textHash" as hash from mention`)) {
    const vector = Float32Array.from({ length: 16 }, random.normal);
    await query(`insert into embedding ("textHash", vector) values ($1, $2) on conflict do nothing`, [
      hash,
      Buffer.from(vector.buffer),
    ]);
  }
});

/** Lays the published run out as a run after it would. */
async function layOut(subject: MapSubject, anew: boolean): Promise<void> {
  const { mapStage } = await import("@/lib/services/run/stages/map-stage");
  const { transaction } = await import("@/lib/data/pool");
  const { runForWork } = await import("@/lib/data/run/run-for-work");
  const run = await runForWork(shop.runs.published);
  if (!run) throw new Error("there is no run");
  const commit = await mapStage.execute(
    {
      run: { ...run, layOut: anew },
      signal: new AbortController().signal,
      progress: () => {},
      log: async () => {},
    },
    subject,
  );
  await transaction(commit);
}

async function query(text: string, values: unknown[] = []) {
  const { pool } = await import("@/lib/data/pool");
  return (await pool().query(text, values)).rows;
}

const PLACES: Record<Exclude<MapSubject, "products">, string> = {
  customers: `select "customerId" as id, x, y from profile where "runId" = $1 and x is not null order by 1`,
  mentions: `select "mentionId" as id, x, y from mention_score where "runId" = $1 and x is not null order by 1`,
};

it.each(["customers", "mentions"] as const)(
  "keeps %s of the published map where they were, and lets others join",
  async (subject) => {
    await layOut(subject, true);
    const before = await query(PLACES[subject], [shop.runs.published]);
    expect(before.length).toBeGreaterThanOrEqual(40);
    expect(new Set(before.map(({ x, y }) => `${x},${y}`)).size).toBeGreaterThan(20);
    const [table, id] = subject === "customers" ? ["profile", "customerId"] : ["mention_score", "mentionId"];
    const gone = before.slice(0, 10).map((row) => row.id);
    await query(`update ${table} set x = null, y = null where "runId" = $1 and "${id}" = any($2)`, [
      shop.runs.published,
      gone,
    ]);
    await layOut(subject, false);
    const after = await query(PLACES[subject], [shop.runs.published]);
    expect(after.map((row) => row.id)).toEqual(before.map((row) => row.id));
    expect(after.slice(10)).toEqual(before.slice(10));
  },
);

it("says how faithful each map is, and none of too few", async () => {
  for (const subject of MAP_SUBJECTS) await layOut(subject, true);
  const [run] = await query(`select metrics from run where id = $1`, [shop.runs.published]);
  expect(run.metrics.map.trustworthiness).toBeGreaterThan(0.5);
  expect(run.metrics.mentionMap.continuity).toBeGreaterThan(0.5);
  const [{ products }] = await query(
    `select count(*)::int as products from product where "workspaceId" = $1`,
    [shop.workspaceId],
  );
  expect(run.metrics.productMap === undefined).toBe(products < 40);
});
