import { beforeAll, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import type { TextWithOrders } from "@/lib/data/mining/texts-with-orders";
import { type EffectOutcome, REORDER_DAYS } from "@/lib/domain/needs/need-effect";
import { type MeasureEffects, measureEffects } from "@/lib/services/run/needs/measure-effects";
import type { SampleTruth } from "@/prisma/seed/sample-shop";
import { createDatabase } from "@/tests/support/create-database";
import { makeSampleWorkspace } from "@/tests/support/make-sample-workspace";

let truth: SampleTruth;
let texts: TextWithOrders[];
let effectsOf: MeasureEffects;
let idsOf: (needKey: string) => Set<string>;

beforeAll(async () => {
  await createDatabase();
  const { resetConnections } = await import("@/tests/support/reset-connections");
  await resetConnections();
  const made = await makeSampleWorkspace({ seed: 7 });
  truth = made.truth;
  const { textsWithOrders } = await import("@/lib/data/mining/texts-with-orders");
  texts = await textsWithOrders(made.actor.workspaceId, REORDER_DAYS);
  effectsOf = measureEffects(texts);
  const { pool } = await import("@/lib/data/pool");
  const { rows } = await pool().query<{ id: string; key: string }>("select id::text, key from document");
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  idsOf = (needKey) =>
    new Set(
      truth.mentions
        .filter((mention) => mention.needKey === needKey)
        .map(({ documentKey }) => ids.get(made.keyOf(documentKey)) ?? ""),
    );
}, 120_000);

function estimate(ids: ReadonlySet<string>, outcome: EffectOutcome) {
  return effectsOf(ids).find((effect) => effect.outcome === outcome)?.estimate ?? null;
}

/** Share of outcomes with the need less the share without: what one would read off without controls. */
function plain(ids: ReadonlySet<string>, outcome: EffectOutcome): number {
  const effect = effectsOf(ids).find((found) => found.outcome === outcome);
  return (effect?.markedMean ?? 0) - (effect?.mean ?? 0);
}

it("finds what is sent back, who stays away and which stars are lost, with the right sign", () => {
  for (const need of truth.needs) {
    const ids = idsOf(need.key);
    const returned = estimate(ids, "returned");
    const reordered = estimate(ids, "reordered");
    if (need.returned) {
      console.log(need.key, "returned", returned, "without controls", plain(ids, "returned"));
      expect(returned?.low, need.key).toBeGreaterThan(0);
    }
    if (need.parting) {
      console.log(need.key, "reordered", reordered, "without controls", plain(ids, "reordered"));
      expect(reordered?.high, need.key).toBeLessThan(0);
    }
    if (need.type === "complaint") expect(estimate(ids, "rating")?.high, need.key).toBeLessThan(0);
    if (need.type === "praise") expect(estimate(ids, "rating")?.low, need.key).toBeGreaterThan(0);
  }
});

it("raises no more than its share of false alarms when needs are dealt out by chance", () => {
  const random = createRandom(5);
  const order = Int32Array.from(texts, (_, i) => i);
  const tally = new Map<EffectOutcome, { fitted: number; alarms: number }>();
  for (let round = 0; round < 10; round++) {
    for (const need of truth.needs) {
      random.shuffle(order);
      const dealt = Array.from(order.subarray(0, idsOf(need.key).size), (i) => texts[i]?.documentId ?? "");
      for (const { outcome, estimate: found } of effectsOf(new Set(dealt))) {
        const counts = tally.get(outcome) ?? { fitted: 0, alarms: 0 };
        tally.set(outcome, counts);
        if (!found) continue;
        counts.fitted++;
        if (found.p < 0.05) counts.alarms++;
      }
    }
  }
  for (const [outcome, { fitted, alarms }] of tally) {
    console.log(outcome, `${alarms} of ${fitted} by chance`);
    expect(fitted, outcome).toBeGreaterThan(100);
    // Two standard errors above one in twenty.
    expect(alarms / fitted, outcome).toBeLessThan(0.05 + 2 * Math.sqrt((0.05 * 0.95) / fitted));
  }
});
