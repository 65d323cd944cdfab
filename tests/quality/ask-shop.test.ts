import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import { createSegmenter } from "@/lib/algorithms/text/segment";
import type { Actor } from "@/lib/domain/actor";
import { plantedQuestions, unrelatedQuestions } from "@/tests/quality/ask-questions.data";
import { createDatabase } from "@/tests/support/create-database";
import { makeSampleWorkspace } from "@/tests/support/make-sample-workspace";
import { plantedOfNeeds } from "@/tests/support/planted-of-needs";
import { runPipeline } from "@/tests/support/run-pipeline";

const asked = Object.entries(plantedQuestions).flatMap(([planted, list]) =>
  list.map((question) => ({ planted, question })),
);

describe.each([{ seed: 7 }, { seed: 19 }])("questions to the sample shop of seed $seed", ({ seed }) => {
  let actor: Actor;
  let plantedOf: Map<number, string>;
  let mentions: { text: string; key: number }[];

  beforeAll(async () => {
    await createDatabase();
    const { resetConnections } = await import("@/tests/support/reset-connections");
    await resetConnections();
    const made = await makeSampleWorkspace({ seed });
    actor = made.actor;
    await runPipeline(actor);
    const { pool } = await import("@/lib/data/pool");
    const query = async <Row extends object>(sql: string): Promise<Row[]> => (await pool().query(sql)).rows;
    plantedOf = await plantedOfNeeds(query, made.truth, made.keyOf);
    mentions = await query(
      `select mention.text, need.key from need_mention join mention on mention.id = need_mention."mentionId"
         join need on need.id = need_mention."needId" and not need."isOther"`,
    );
  });

  it("names the right need among the first three for nine in ten, and refuses nine in ten of what is not there", async () => {
    const { askShop } = await import("@/lib/services/ask/ask-shop");
    const wrong: string[] = [];
    for (const { planted, question } of asked) {
      const first = (await askShop(actor, question))?.needs.slice(0, 3) ?? [];
      if (!first.some(({ key }) => plantedOf.get(key) === planted)) wrong.push(`${planted}: ${question}`);
    }
    let refused = 0;
    for (const question of unrelatedQuestions)
      if ((await askShop(actor, question))?.needs.length === 0) refused++;
    const right = asked.length - wrong.length;
    const words = asked.filter(({ planted, question }) =>
      byWords(question, mentions).some((key) => plantedOf.get(key) === planted),
    ).length;
    const wordsRefused = unrelatedQuestions.filter(
      (question) => byWords(question, mentions).length === 0,
    ).length;
    console.log(
      `seed ${seed}: right ${right} of ${asked.length}, by words alone ${words} (refused ${wordsRefused});`,
      `refused ${refused} of ${unrelatedQuestions.length}; wrong:`,
      wrong,
    );
    expect(right / asked.length).toBeGreaterThanOrEqual(0.9);
    expect(refused / unrelatedQuestions.length).toBeGreaterThanOrEqual(0.9);
    expect(right + refused).toBeGreaterThan(words + wordsRefused);
  });
});

const segmenter = createSegmenter();

/** The baseline: three needs most of whose mentions hold a word of the question. */
function byWords(question: string, mentions: readonly { text: string; key: number }[]): number[] {
  const words = segmenter
    .segment(question, detectLanguage(question))
    .filter(({ stop }) => !stop)
    .map(({ lemma }) => lemma);
  const counts = new Map<number, { hits: number; all: number }>();
  for (const { text, key } of mentions) {
    const count = counts.get(key) ?? { hits: 0, all: 0 };
    counts.set(key, count);
    count.all++;
    if (words.some((word) => text.toLowerCase().includes(word))) count.hits++;
  }
  return [...counts]
    .filter(([, { hits }]) => hits > 0)
    .sort(([, a], [, b]) => b.hits / b.all - a.hits / a.all)
    .slice(0, 3)
    .map(([key]) => key);
}
