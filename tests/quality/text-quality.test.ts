import { expect, it } from "vitest";
import { classifyIntent } from "@/lib/algorithms/text/classify-intent";
import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import { intents, languages } from "@/tests/quality/text-quality.data";

/** Share of true answers. */
const accuracy = (right: readonly boolean[]) => right.filter(Boolean).length / Math.max(1, right.length);
/** Mean over the true classes of 2 hits / (found + true). */
function macroF1(pairs: readonly (readonly [found: string, truth: string])[]): number {
  const classes = [...new Set(pairs.map(([, truth]) => truth))];
  const scores = classes.map((one) => {
    const hits = pairs.filter(([found, truth]) => found === one && truth === one).length;
    const found = pairs.filter(([said]) => said === one).length;
    return (2 * hits) / (found + pairs.filter(([, truth]) => truth === one).length);
  });
  return scores.reduce((sum, score) => sum + score, 0) / classes.length;
}
const tell = (what: string, ours: number, baseline: number) =>
  console.log(`${what}: ${ours.toFixed(3)}, baseline ${baseline.toFixed(3)}`);

it("tells languages apart, better than by the presence of a Chinese character", () => {
  const ours = accuracy(languages.map(([text, language]) => detectLanguage(text) === language));
  const baseline = accuracy(
    languages.map(([text, language]) => (/\p{Script=Han}/u.test(text) ? "zh" : "en") === language),
  );
  tell("language", ours, baseline);
  expect(ours).toBeGreaterThanOrEqual(0.95);
  expect(ours).toBeGreaterThan(baseline);
});

it("tells what a clause is after, better than by the question mark and the sentiment", () => {
  const ours = accuracy(
    intents.map(([text, language, intent, score]) => classifyIntent(text, language, score) === intent),
  );
  const baseline = accuracy(
    intents.map(
      ([text, , intent, score]) =>
        (/[?？]/.test(text) ? "question" : score > 0 ? "praise" : "complaint") === intent,
    ),
  );
  for (const [text, language, intent, score] of intents) {
    const found = classifyIntent(text, language, score);
    if (found !== intent) console.log(`${text}: ${found}, not ${intent}`);
  }
  tell("intents", ours, baseline);
  expect(ours).toBeGreaterThanOrEqual(0.85);
  expect(ours).toBeGreaterThan(baseline + 0.2);
  for (const language of ["en", "zh"] as const) {
    const own = intents.filter((one) => one[1] === language);
    const f1 = macroF1(own.map(([text, , intent, score]) => [classifyIntent(text, language, score), intent]));
    console.log(`intents ${language}: macro-F1 ${f1.toFixed(3)} of ${own.length}`);
    expect(f1).toBeGreaterThanOrEqual(0.85);
  }
});
