import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import type { SampleTruth } from "@/prisma/seed/sample-shop";
import { createDatabase } from "@/tests/support/create-database";
import { makeSampleWorkspace } from "@/tests/support/make-sample-workspace";
import { plantedOfNeeds } from "@/tests/support/planted-of-needs";
import { runPipeline } from "@/tests/support/run-pipeline";

describe.each([{ seed: 7 }, { seed: 19 }])("what is asked of the sample shop of seed $seed", ({ seed }) => {
  let actor: Actor;
  let truth: SampleTruth;
  let plantedOf: Map<number, string>;

  beforeAll(async () => {
    await createDatabase();
    const { resetConnections } = await import("@/tests/support/reset-connections");
    await resetConnections();
    const made = await makeSampleWorkspace({ seed });
    ({ actor, truth } = made);
    await runPipeline(actor);
    const { pool } = await import("@/lib/data/pool");
    const query = async <Row extends object>(sql: string): Promise<Row[]> => (await pool().query(sql)).rows;
    plantedOf = await plantedOfNeeds(query, truth, made.keyOf);
  });

  it("is told apart by whether a product has it", async () => {
    const { listAskedFor } = await import("@/lib/services/demand/list-asked-for");
    const rows = ((await listAskedFor(actor)) ?? []).flatMap((row) => {
      const need = truth.needs.find(({ key }) => key === plantedOf.get(row.key));
      return need && (need.type === "wish" || need.type === "question")
        ? [{ planted: need.key, carried: need.carriers.length > 0, met: row.carriers.length > 0 }]
        : [];
    });
    const right = rows.filter(({ carried, met }) => carried === met).length;
    // The baseline: that nothing which is asked for is on the shelves.
    const allUnmet = rows.filter(({ carried }) => !carried).length;
    console.log(`seed ${seed}: right ${right} of ${rows.length}, calling all unmet ${allUnmet}`, rows);
    const asked = new Set(rows.map(({ planted }) => planted));
    expect(asked.size).toBeGreaterThanOrEqual(6);
    expect(right / rows.length).toBeGreaterThanOrEqual(0.85);
    expect(right).toBeGreaterThan(allUnmet);
  });
});
