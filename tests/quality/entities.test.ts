import { expect, it } from "vitest";
import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import { type EntityType, findEntities } from "@/lib/algorithms/text/find-entities";
import { createGazetteer } from "@/lib/algorithms/text/gazetteer";
import { createSegmenter } from "@/lib/algorithms/text/segment";
import { sentences } from "@/tests/quality/entities.data";

const MEASURED: readonly EntityType[] = ["person", "place", "organisation", "brand", "product", "attribute"];

/** What the shop of these sentences sells. */
const catalogue = createGazetteer<EntityType>([
  ["Lumora", "brand"],
  ["岚野", "brand"],
  ["Trail Flask 750", "product"],
  ["云朵枕", "product"],
  ["matte black", "attribute"],
  ["燕麦色", "attribute"],
]);

it("finds people, places, organisations, brands, products and attributes, better than by capitals and tags alone", () => {
  const segmenter = createSegmenter({ userWords: ["岚野", "云朵枕", "燕麦色"] });
  const ours = score((text) => {
    const language = detectLanguage(text);
    const { tagged } = segmenter.read(text, language);
    return findEntities(text, language, { gazetteer: catalogue, tagged });
  });
  const baseline = score((text) => byCapitalsAndTags(text, segmenter));
  console.log({ ours, baseline });
  expect(ours.precision).toBeGreaterThanOrEqual(0.85);
  expect(ours.recall).toBeGreaterThanOrEqual(0.75);
  expect(ours.f1).toBeGreaterThan(baseline.f1 + 0.2);
});

interface Found {
  readonly type: string;
  readonly text: string;
}

function score(find: (text: string) => readonly Found[]) {
  let [hits, found, truth] = [0, 0, 0];
  for (const [text, named] of sentences) {
    const mine = find(text).filter(({ type }) => MEASURED.includes(type as EntityType));
    const right = mine.filter(({ type, text: name }) => named.some(([t, n]) => t === type && n === name));
    hits += right.length;
    found += mine.length;
    truth += named.length;
  }
  const [precision, recall] = [hits / Math.max(1, found), hits / truth];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** The baseline: jieba's tags of names, and words with a capital that begin no sentence. */
function byCapitalsAndTags(text: string, segmenter: ReturnType<typeof createSegmenter>): Found[] {
  const { tagged } = segmenter.read(text, detectLanguage(text));
  const chinese = tagged.flatMap(({ text: name, tag }): Found[] =>
    tag === "ns"
      ? [{ type: "place", text: name }]
      : tag.startsWith("nr")
        ? [{ type: "person", text: name }]
        : tag === "nt" || tag === "nz"
          ? [{ type: "organisation", text: name }]
          : [],
  );
  const english = [...text.matchAll(/(?<=[a-z,] )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu)].map(([name]) => ({
    type: "brand",
    text: name,
  }));
  return [...chinese, ...english];
}
