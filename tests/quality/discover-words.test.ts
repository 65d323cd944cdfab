import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { createKnownWords } from "@/lib/algorithms/text/create-known-words";
import { createWordDiscovery } from "@/lib/algorithms/text/discover-words";

/** Made up: none is in a dictionary. */
const PLANTED = [
  ..."绒冲 敦梨 沐屿 岚盏 泡芙鞋 速干棉 磁扣 云柔巾 冰萃壶 拾光瓶 奶咖色 折叠锅 亮肤霜 静音轮 锁鲜盒 柚屿 空气杯 弹弹床 净衣珠 暖手蛋".split(
    " ",
  ),
];
const BEFORE = "买了这个 用了 收到 朋友推荐的 觉得 第二次买 家里的 看中了 换成 这款 退掉了 想要".split(" ");
const AFTER =
  "很好用 颜色不对 有点贵 质量不错 坏了 没有说明书 孩子喜欢 不值这个价 味道太重 尺寸刚好 发货慢 比上次的好".split(
    " ",
  );
const FILLER =
  "快递很快 客服态度好 包装完整 下次还会来 物流太慢 价格便宜 做工一般 总的来说满意 颜色好看 老人也能用 电池不耐用 屏幕很清楚".split(
    " ",
  );

function madeTexts(count: number): string[] {
  const random = createRandom(11);
  const pick = (list: readonly string[]) => list[random.integer(list.length)] ?? "";
  return Array.from({ length: count }, () => {
    const filler = `${pick(FILLER)}，${pick(FILLER)}`;
    return random.next() < 0.4 ? `${pick(BEFORE)}${pick(PLANTED)}${pick(AFTER)}，${filler}` : filler;
  });
}

/** The baseline: what jieba's guesser of unknown words puts together, as often as a discovered word must be. */
function guessedWords(texts: readonly string[], least: number): string[] {
  const jieba = Jieba.withDict(dict);
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of jieba.cut(text, true))
      if (/^\p{Script=Han}{2,4}$/u.test(word) && jieba.cut(word, false).length > 1)
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least).map(([word]) => word);
}

function score(found: readonly string[]) {
  const hits = found.filter((word) => PLANTED.includes(word)).length;
  return { recall: hits / PLANTED.length, precision: hits / Math.max(1, found.length) };
}

describe("discovery of new words", () => {
  it("finds planted words that a guesser by frequency misses, and little else", () => {
    const texts = madeTexts(4000);
    const discovery = createWordDiscovery({ isKnown: createKnownWords() });
    for (const text of texts) discovery.add(text);
    const found = score(discovery.words().map(({ text }) => text));
    const baseline = score(guessedWords(texts, 8));
    console.log({ found, baseline });
    expect(found.recall).toBeGreaterThanOrEqual(0.85);
    expect(found.precision).toBeGreaterThanOrEqual(0.85);
    expect(found.recall).toBeGreaterThan(baseline.recall);
    expect(found.precision).toBeGreaterThan(baseline.precision);
  });
});
