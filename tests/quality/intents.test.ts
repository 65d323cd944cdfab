import { describe, expect, it } from "vitest";
import { evaluateFaq } from "@/lib/services/evaluate/evaluate-faq";
import { evaluateIntents } from "@/lib/services/evaluate/evaluate-intents";
import type { TextRow } from "@/lib/services/evaluate/read-text-rows";
import { askedInSample } from "@/tests/quality/asked-in-sample";
import { MADE_INTENTS, OF_NO_INTENT } from "@/tests/quality/intents.data";

const EXAMPLES = 4;
const row = (text: string, truth: string): TextRow => ({ text, truth, time: null, rating: null });

describe("intents of made messages in Chinese and English", () => {
  it("are told better than by words, and what is none of them is refused", async () => {
    const intents = Object.entries(MADE_INTENTS);
    const train = intents.flatMap(([name, texts]) => texts.slice(0, EXAMPLES).map((text) => row(text, name)));
    const test = [
      ...intents.flatMap(([name, texts]) => texts.slice(EXAMPLES).map((text) => row(text, name))),
      ...OF_NO_INTENT.map((text) => row(text, "nothing")),
    ];
    const found = await evaluateIntents(train, {
      seed: 1,
      test,
      folds: 5,
      outOfScope: "nothing",
      tell: () => {},
    });
    expect(found.tested).toBe(test.length);
    expect(found.recallAt1).toBeGreaterThan(0.75);
    expect(found.recallAt3).toBeGreaterThan(0.9);
    expect(found.recallAt1).toBeGreaterThan(found.baseline.recallAt1);
    expect(found.outOfScopeAuroc).toBeGreaterThan(0.8);
    expect(found.outOfScopeAuroc ?? 0).toBeGreaterThan(found.baseline.outOfScopeAuroc ?? 1);
  });

  it("group into questions whose best answers are their own", async () => {
    const rows = Object.entries(MADE_INTENTS).flatMap(([truth, texts]) =>
      texts.map((question, i) => ({ question, answer: `${truth}, answer ${i % 2}`, truth })),
    );
    const found = await evaluateFaq(rows, { seed: 1, tell: () => {} });
    expect(found.agreement?.vMeasure).toBeGreaterThan(0.5);
    expect(found.agreement?.answersRight).toBeGreaterThan(0.6);
  });

  it("find nine of ten frequent questions that were planted in the sample shop, each as a group of its own", async () => {
    const seeds = await Promise.all([7, 19].map((seed) => askedInSample(seed)));
    const found = seeds.flatMap(({ planted }) => planted);
    const missed = found.filter((faq) => !faq.found);
    console.log(`planted questions: ${found.length - missed.length} of ${found.length}`, missed);
    expect(found.length).toBe(16);
    expect(missed.length / found.length).toBeLessThanOrEqual(0.1);
    for (const { answersRight } of seeds) expect(answersRight).toBeGreaterThan(0.75);
  });
});
