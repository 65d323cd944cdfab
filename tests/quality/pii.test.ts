import { describe, expect, it } from "vitest";
import { PERSONAL_TYPES } from "@/lib/domain/privacy/personal-types";
import { evaluatePersonalData } from "@/lib/services/evaluate/evaluate-personal-data";
import { piiCorpus } from "@/tests/quality/pii-corpus";
import { piiSecondCorpus } from "@/tests/quality/pii-second-corpus";
import { piiThirdCorpus } from "@/tests/quality/pii-third-corpus";

/** Items of every type that are planted in each corpus, between sentences that hold none. */
const EACH = 1000;

describe.each([
  ["first", piiCorpus],
  ["second", piiSecondCorpus],
  ["third", piiThirdCorpus],
])("personal data of the %s corpus", (_, corpus) => {
  it("is found, and little else is taken for it", () => {
    const { overlap, byType } = evaluatePersonalData(corpus(20_26, EACH));
    expect(overlap.recall).toBeGreaterThanOrEqual(0.98);
    expect(overlap.precision).toBeGreaterThanOrEqual(0.95);
    for (const type of PERSONAL_TYPES) {
      const score = byType[type];
      expect(score?.labelled ?? 0).toBeGreaterThanOrEqual(EACH);
      expect({ type, low: (score?.recall ?? 0) < 0.9 || (score?.precision ?? 0) < 0.9 }).toEqual({
        type,
        low: false,
      });
    }
  });
});
