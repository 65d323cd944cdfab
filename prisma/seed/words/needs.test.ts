import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { slotsFor } from "@/prisma/seed/choose-need";
import { makeProducts } from "@/prisma/seed/make-products";
import { needSeeds } from "@/prisma/seed/need-list";
import { renderClause } from "@/prisma/seed/render-clause";
import { kinds } from "@/prisma/seed/words/catalogue.data";
import { personaSeeds } from "@/prisma/seed/words/personas.data";

const languages = ["en", "zh"] as const;

describe("the words of the needs", () => {
  it("hold at least 14 wordings a need and language, none twice", () => {
    for (const need of needSeeds) {
      for (const language of languages) {
        const wordings = need.clauses[language];
        expect(wordings.length, `${need.key} ${language}`).toBeGreaterThanOrEqual(14);
        expect(new Set(wordings).size).toBe(wordings.length);
      }
    }
  });

  it("can all be written out for every product that they are about", () => {
    const random = createRandom(1);
    const products = makeProducts(createRandom(2));
    for (const need of needSeeds) {
      const about = products.filter((p) => need.kinds.includes(p.kindKey));
      expect(about.length, need.key).toBeGreaterThan(0);
      for (const product of about) {
        for (const language of languages) {
          for (const wording of [...need.clauses[language], ...need.answers[language]]) {
            const text = renderClause(random, wording, language, slotsFor(need, product));
            expect(text).not.toMatch(/[[\]{}|]/);
            if (language === "en") expect(text).not.toMatch(/\p{Script=Han}/u);
          }
        }
      }
    }
  });

  it("use only keys that exist", () => {
    for (const need of needSeeds) for (const key of need.kinds) expect(kinds[key], key).toBeDefined();
    const keys = new Set(needSeeds.map((need) => need.key));
    for (const persona of personaSeeds)
      for (const key of persona.needs) expect(keys.has(key), key).toBe(true);
    for (const kind of Object.values(kinds))
      for (const key of kind.next ?? []) expect(kinds[key], key).toBeDefined();
  });
});
