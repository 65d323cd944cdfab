import { expect, it } from "vitest";
import { drain } from "@/lib/algorithms/drain";
import { createRandom } from "@/lib/algorithms/random";
import { createWordCutter } from "@/lib/algorithms/search/cut-words";
import { measureResults } from "@/lib/algorithms/search/measure-results";
import { scoreWords } from "@/lib/algorithms/search/score-words";
import { fitCatalogue, searchCatalogue, TITLE, topRows } from "@/lib/algorithms/search/search-catalogue";

// A made catalogue whose truth is known: each title is a brand, two qualities and a thing, in one language. Words alone
// have to find what is asked for by another word, in the other language, by its sound, or misspelt.
const THINGS = [
  { zh: "洗面奶", en: "face wash", other: "洁面", sound: "ximiannai", wrong: "洗面乃", typo: "face wassh" },
  {
    zh: "羽绒服",
    en: "down jacket",
    other: "puffer jacket",
    sound: "yurongfu",
    wrong: "雨绒服",
    typo: "down jackte",
  },
  { zh: "保温杯", en: "thermos", other: "vacuum flask", sound: "baowenbei", wrong: "保温背", typo: "termos" },
  {
    zh: "充电宝",
    en: "power bank",
    other: "移动电源",
    sound: "chongdianbao",
    wrong: "充电保",
    typo: "powr bank",
  },
  {
    zh: "运动鞋",
    en: "sneakers",
    other: "running shoes",
    sound: "yundongxie",
    wrong: "运动斜",
    typo: "sneekers",
  },
  {
    zh: "电饭煲",
    en: "rice cooker",
    other: "电饭锅",
    sound: "dianfanbao",
    wrong: "电饭包",
    typo: "rice coker",
  },
  {
    zh: "双肩包",
    en: "backpack",
    other: "rucksack",
    sound: "shuangjianbao",
    wrong: "双间包",
    typo: "bakpack",
  },
  { zh: "睫毛膏", en: "mascara", other: "mascara", sound: "jiemaogao", wrong: "睫毛高", typo: "mascarra" },
] as const;
const QUALITIES = [
  ["轻便", "portable"],
  ["防水", "waterproof"],
  ["黑色", "black"],
  ["红色", "red"],
  ["新款", "new"],
] as const;
const BRANDS = ["Orlo", "Vento", "Kalima", "Brisk"];

const random = createRandom(11);
const made = Array.from({ length: 800 }, (_, i) => {
  const thing = i % THINGS.length;
  const isChinese = random.next() < 0.5;
  const first = random.integer(QUALITIES.length);
  const second = (first + 1 + random.integer(QUALITIES.length - 1)) % QUALITIES.length;
  const say = (quality: number) => QUALITIES[quality]?.[isChinese ? 0 : 1] ?? "";
  const brand = random.integer(BRANDS.length);
  const name = THINGS[thing]?.[isChinese ? "zh" : "en"] ?? "";
  const gap = isChinese ? "" : " ";
  return {
    id: String(i),
    thing,
    brand,
    qualities: [first, second],
    title: `${BRANDS[brand]} ${say(first)}${gap}${say(second)}${gap}${name} ${100 + random.integer(400)}`,
  };
});
const ids = made.map(({ id }) => id);
const fit = fitCatalogue(
  made.map(({ title }) => [title]),
  [TITLE],
  { userWords: [], synonyms: [] },
);
const catalogue = { ...drain(fit), meaning: null };
const cutter = createWordCutter();

type Query = readonly [text: string, thing: number, brand?: number, quality?: number];

/** Mean nDCG@10 of the search and of BM25 over the words as they stand. */
function measure(queries: readonly Query[]): { ours: number; plain: number } {
  const lists = queries.map(([text, thing, brand, quality]) => {
    const gains = new Map(
      made
        .filter((product) => product.thing === thing)
        .filter((product) => brand === undefined || product.brand === brand)
        .filter(({ qualities }) => quality === undefined || qualities.includes(quality))
        .map(({ id }) => [id, 1] as const),
    );
    const words = cutter.longest(text).map((word) => ({
      said: word,
      alternatives: [{ terms: [word], weight: 1, how: "said" as const, words: [word] }],
    }));
    const ndcg = (scores: Float32Array) => {
      const top = topRows(scores, 10, (row) => scores[row] !== 0);
      return measureResults(
        Array.from(top, (row) => ids[row] ?? ""),
        gains,
        10,
      ).ndcg;
    };
    return {
      ours: ndcg(searchCatalogue(catalogue, text, null).scores),
      plain: ndcg(scoreWords(catalogue.index, words).scores),
    };
  });
  const mean = (of: (list: { ours: number; plain: number }) => number) =>
    lists.reduce((sum, list) => sum + of(list), 0) / lists.length;
  return { ours: mean(({ ours }) => ours), plain: mean(({ plain }) => plain) };
}

const asks = (text: (thing: (typeof THINGS)[number]) => string): Query[] =>
  THINGS.map((thing, at) => [text(thing), at]);

it("finds in both languages what is asked for in one, by words that mean the same", () => {
  const across = measure([...asks(({ zh }) => zh), ...asks(({ en }) => en), ...asks(({ other }) => other)]);
  expect(across.ours).toBeGreaterThan(0.95);
  const chinese = measure(asks(({ other }) => other));
  expect(chinese.ours).toBeGreaterThan(chinese.plain + 0.3);
});

it("finds Chinese things by their pinyin and by characters that sound alike", () => {
  const sound = measure([...asks(({ sound }) => sound), ...asks(({ wrong }) => wrong)]);
  expect(sound.ours).toBeGreaterThan(0.85);
  expect(sound.ours).toBeGreaterThan(sound.plain + 0.3);
});

it("forgives a slip of the keyboard", () => {
  const typos = measure(asks(({ typo }) => typo));
  expect(typos.ours).toBeGreaterThan(0.85);
  expect(typos.ours).toBeGreaterThan(typos.plain + 0.2);
});

it("puts products first that have all attributes of a query", () => {
  const queries = THINGS.flatMap(({ zh, en }, thing): Query[] =>
    BRANDS.flatMap((brand, b): Query[] => [
      [`${brand} ${QUALITIES[thing % 5]?.[0]} ${zh}`, thing, b, thing % 5],
      [`${QUALITIES[b]?.[1]} ${en} ${brand}`, thing, b, b],
    ]),
  );
  const attributes = measure(queries);
  expect(attributes.ours).toBeGreaterThan(0.9);
  expect(attributes.ours).toBeGreaterThan(attributes.plain);
});
