import { describe, expect, it } from "vitest";
import { createRandom, type Random } from "@/lib/algorithms/random";
import { bandsOf, jaccard, NEAR_DUPLICATE, shinglesOf } from "@/lib/algorithms/text/min-hash";
import { pairByBands } from "@/lib/algorithms/text/pair-by-bands";

/**
 * Reviews of one shop: on each topic several people write in words of their own, and some texts are copied with small edits.
 * What MinHash finds is held against the exact similarity of all pairs.
 */
const TOPICS = {
  en: [
    "the lid|the handle|the spout|the strap|the zipper|the charger|the box|the base",
    "leaks|came loose|broke|feels cheap|works well|fits perfectly|arrived late|smells odd",
    "after two weeks|on the first day|when it is cold|as soon as it is full|every single time|since the update|in the rain|for no reason",
    "and the shop never answered|and I sent it back|but I would buy it again|so my sister has it now|which the photos do not show|and that is a pity at this price|but the colour is lovely|and nobody could tell me why",
    "My old one was better|My husband uses it daily|We bought two of them|It was a gift for my mother|I had read the reviews before|The manual says nothing of it|It replaced a dearer one|I use it at work",
  ],
  zh: [
    "盖子|把手|壶嘴|肩带|拉链|充电器|外壳|底座",
    "有点漏水|松动了|用坏了|摸起来很廉价|非常好用|大小刚刚好|送得太晚|有股怪味",
    "用了两个星期以后|刚拿到的第一天|天气一冷的时候|水一装满就这样|几乎每次都是如此|升级之后就开始了|下雨天特别明显|也不知道什么原因",
    "客服一直没有回复|我已经申请退货了|不过下次还会再买|现在给我妹妹用了|和图片上不太一样|这个价位实在可惜|好在颜色还挺漂亮|问了半天也没说清",
    "以前那款比这个强|我先生每天都在用|家里一次买了两个|本来是送给妈妈的|买之前看了很多评价|说明书里完全没写|换掉了更贵的那个|平时放在公司里用",
  ],
} as const;

function write(random: Random, language: "en" | "zh"): string {
  const parts = TOPICS[language].map((choices) => {
    const all = choices.split("|");
    return all[random.integer(all.length)] ?? "";
  });
  const order = random.shuffle([3, 4]);
  const [a = "", b = "", c = ""] = parts;
  const rest = order.map((place) => parts[place] ?? "");
  return language === "en"
    ? `${a} ${b} ${c}. ${rest.join(", ")}. ${parts[random.integer(5)]}.`
    : `${a}${b}，${c}，${rest.join("，")}。${parts[random.integer(5)]}。`;
}

/** A copy as people make them: other punctuation and case, a word or two less, one put in, a sentence before it. */
function edit(random: Random, text: string, language: "en" | "zh"): string {
  const units = language === "en" ? text.split(" ") : [...text];
  for (let edits = random.integer(3); edits > 0; edits--) {
    const place = random.integer(units.length);
    if (random.next() < 0.5) units.splice(place, 1);
    else units.splice(place, 0, language === "en" ? "really" : "真");
  }
  const copy = units.join(language === "en" ? " " : "");
  const kinds = [
    copy,
    copy.toUpperCase(),
    `${copy}!!`,
    `${language === "en" ? "As I said:" : "再说一次："} ${copy}`,
  ];
  return kinds[random.integer(kinds.length)] ?? copy;
}

function makeTexts(seed: number) {
  const random = createRandom(seed);
  const texts: string[] = [];
  for (const language of ["en", "zh"] as const) {
    for (let i = 0; i < 1000; i++) {
      const text = write(random, language);
      texts.push(text);
      for (let copies = random.next() < 0.15 ? 1 + random.integer(3) : 0; copies > 0; copies--) {
        texts.push(edit(random, text, language));
      }
    }
  }
  return random.shuffle(texts);
}

describe("near duplicates among made reviews", () => {
  const shingles = makeTexts(5).map(shinglesOf);
  const bands = shingles.map(bandsOf);
  const width = Math.max(...bands.map((keys) => keys.length));
  // A text too short for bands gets ones of its own.
  const keys = Int32Array.from(
    bands.flatMap((own, text) =>
      own.length > 0 ? own : Array.from({ length: width }, (_, i) => text * 64 + i),
    ),
  );
  const exact = new Set<string>();
  for (let a = 0; a < shingles.length; a++) {
    for (let b = 0; b < a; b++) {
      if (!bands[a]?.length || !bands[b]?.length) continue;
      if (jaccard(shingles[a] as Uint32Array, shingles[b] as Uint32Array) >= NEAR_DUPLICATE)
        exact.add(`${a}/${b}`);
    }
  }
  const pairs = pairByBands(keys, width);
  const candidates = Array.from(
    { length: pairs.count },
    (_, i) => [pairs.later(i), pairs.earlier(i)] as const,
  );
  const found = candidates.filter(
    ([a, b]) => jaccard(shingles[a] as Uint32Array, shingles[b] as Uint32Array) >= NEAR_DUPLICATE,
  );

  it("are found as the exact comparison of all pairs finds them", () => {
    const recall = found.filter(([a, b]) => exact.has(`${a}/${b}`)).length / exact.size;
    console.log(
      `${shingles.length} texts, ${exact.size} pairs at ${NEAR_DUPLICATE} or more: recall ${recall.toFixed(3)}, ` +
        `${candidates.length} of ${(shingles.length * (shingles.length - 1)) / 2} pairs compared, ` +
        `${(found.length / candidates.length).toFixed(3)} of them near duplicates`,
    );
    expect(exact.size).toBeGreaterThan(200);
    expect(recall).toBeGreaterThanOrEqual(0.97);
    // What is compared exactly is right by definition: precision is how little is compared in vain.
    expect(candidates.length).toBeLessThan((shingles.length * shingles.length) / 50);
  });

  it("are rarely texts that only have their topic in common", () => {
    const random = createRandom(9);
    let alike = 0;
    const trials = 4000;
    for (let i = 0; i < trials; i++) {
      const language = i % 2 ? "en" : "zh";
      const [a, b] = [write(random, language), write(random, language)];
      if (a !== b && jaccard(shinglesOf(a), shinglesOf(b)) >= NEAR_DUPLICATE) alike++;
    }
    expect(alike / trials).toBeLessThan(0.005);
  });

  it("hold of copies with one or two words changed", () => {
    const random = createRandom(13);
    let alike = 0;
    const trials = 2000;
    for (let i = 0; i < trials; i++) {
      const language = i % 2 ? "en" : "zh";
      const text = write(random, language);
      if (jaccard(shinglesOf(text), shinglesOf(edit(random, text, language))) >= NEAR_DUPLICATE) alike++;
    }
    console.log(`${((100 * alike) / trials).toFixed(1)} % of edited copies are near enough`);
    expect(alike / trials).toBeGreaterThan(0.85);
  });
});
