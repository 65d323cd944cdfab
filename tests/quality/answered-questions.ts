import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import { createSegmenter } from "@/lib/algorithms/text/segment";
import type { Actor } from "@/lib/domain/actor";
import { plantedQuestions, unrelatedQuestions } from "@/tests/quality/ask-questions.data";

const asked = Object.entries(plantedQuestions).flatMap(([planted, list]) =>
  list.map((question) => ({ planted, question })),
);

export interface Answered {
  /** Questions about planted needs, and those whose need is among the first three answers. */
  readonly asked: number;
  readonly right: number;
  readonly wrong: readonly string[];
  /** Questions about nothing that is there, and those that are refused. */
  readonly unrelated: number;
  readonly refused: number;
  /** The same by words alone. */
  readonly words: { readonly right: number; readonly refused: number };
}

/** Puts made questions in other words than the texts', and in both languages, to a shop whose needs are known. */
export async function answeredQuestions(
  actor: Actor,
  query: <Row extends object>(sql: string) => Promise<Row[]>,
  plantedOf: ReadonlyMap<number, string>,
): Promise<Answered> {
  const { askShop } = await import("@/lib/services/ask/ask-shop");
  const mentions = await query<{ text: string; key: number }>(
    `select mention.text, need.key from need_mention join mention on mention.id = need_mention."mentionId"
       join need on need.id = need_mention."needId" and not need."isOther"`,
  );
  const wrong: string[] = [];
  for (const { planted, question } of asked) {
    const first = (await askShop(actor, question))?.needs.slice(0, 3) ?? [];
    if (!first.some(({ key }) => plantedOf.get(key) === planted)) wrong.push(`${planted}: ${question}`);
  }
  let refused = 0;
  for (const question of unrelatedQuestions)
    if ((await askShop(actor, question))?.needs.length === 0) refused++;
  const answers = (question: string) => byWords(question, mentions);
  return {
    asked: asked.length,
    right: asked.length - wrong.length,
    wrong,
    unrelated: unrelatedQuestions.length,
    refused,
    words: {
      right: asked.filter(({ planted, question }) =>
        answers(question).some((key) => plantedOf.get(key) === planted),
      ).length,
      refused: unrelatedQuestions.filter((question) => answers(question).length === 0).length,
    },
  };
}

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
