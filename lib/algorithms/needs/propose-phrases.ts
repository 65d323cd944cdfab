import type { Token } from "@/lib/algorithms/text/segment";

/** What naming needs to know of a mention. */
export interface NamedMention {
  readonly text: string;
  /** "zh", "en" or "other". */
  readonly lang: string;
  readonly tokens: readonly Token[];
  /** 0 to 1: how near to the middle of its need. */
  readonly closeness: number;
}

export interface Phrase {
  readonly text: string;
  readonly score: number;
}

/** A phrase must hold one of this many heaviest terms. */
const LEADING_TERMS = 4;
/** Phrases are cut from this many mentions, the nearest to the middle. */
const MENTIONS = 120;
const LIMITS = { en: { least: 2, good: 3, most: 7 }, zh: { least: 4, good: 4, most: 10 } } as const;
/** What a phrase under the good length keeps of its score. */
const SHORT = 0.6;
const STARTS: ReadonlySet<string> = new Set(
  "not no never too very more without 不 没 没有 太 很 容易 不能 不会 更 有点 一直 总是 怎么 如何 能不能".split(
    " ",
  ),
);
const ENDS: ReadonlySet<string> = new Set(["了", "吗", "off", "out", "apart", "up", "down"]);
const NEVER: ReadonlySet<string> = new Set(
  "i we you he she my our your and or but that which who because if is are was were be 我 我们 你 您 他 她 我家 和 但 但是 因为 如果 就是 这 那 这个 那个".split(
    " ",
  ),
);

/**
 * Short phrases that customers themselves wrote and that hold the need's own terms, best first: runs of 3 to 7 (at least 2)
 * English words or 4 to 10 Han characters, from a thing or an action to a quality or an action ("battery drains
 * overnight", 拉链容易坏), never across punctuation, never a list of words. A phrase scores by the weights of its
 * terms, more for a thing followed by what is said of it, for beginning or ending where its clause does (it then reads
 * as said), and by how many mentions near the middle say it. A word that no other mention of the need has (a slip of
 * the pen, a name) halves the score.
 *
 * @param weights the need's terms with their class TF-IDF weights, heaviest first
 */
export function proposePhrases(
  mentions: readonly NamedMention[],
  language: "zh" | "en",
  weights: ReadonlyMap<string, number>,
): Phrase[] {
  const nearest = mentions
    .filter((mention) => mention.lang === language)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, MENTIONS);
  const middle = Math.max(1e-6, nearest[0]?.closeness ?? 0);
  const leading = new Set([...weights.keys()].slice(0, LEADING_TERMS));
  const found = new Map<string, { text: string; score: number; count: number }>();
  for (const mention of nearest) {
    const seen = new Set<string>();
    for (const run of runsOf(mention, language)) {
      if (!run.some((token) => leading.has(token.lemma))) continue;
      const natural =
        (run[0] === mention.tokens[0] ? 1.1 : 1) * (run.at(-1) === mention.tokens.at(-1) ? 1.25 : 1);
      const score = scoreRun(run, language, weights) * natural * (mention.closeness / middle) ** 2;
      if (score <= 0) continue;
      const key = run.map((token) => token.lemma).join(" ");
      if (seen.has(key)) continue;
      seen.add(key);
      const entry = found.get(key) ?? { text: surface(mention.text, run, language), score: 0, count: 0 };
      entry.score = Math.max(entry.score, score);
      entry.count++;
      found.set(key, entry);
    }
  }
  return [...found.values()]
    .map(({ text, score, count }) => ({ text, score: score * (1 + 0.5 * Math.log(count)) }))
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

function* runsOf(mention: NamedMention, language: "zh" | "en"): Generator<readonly Token[]> {
  const { least, most } = LIMITS[language];
  const { tokens } = mention;
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first] as Token;
    if (!canStart(start, language)) continue;
    for (let last = first; last < tokens.length; last++) {
      const token = tokens[last] as Token;
      const before = tokens[last - 1];
      if (last > first && before && !isGap(mention.text.slice(before.end, token.start), language)) break;
      if (NEVER.has(token.lemma)) break;
      const length = language === "zh" ? token.end - start.start : last - first + 1;
      if (length > most) break;
      const next = tokens[last + 1];
      // An action in mid-clause asks for what it acts on ("must hear", 洗碗机洗).
      const cut = token.pos === "verb" && next && isGap(mention.text.slice(token.end, next.start), language);
      if (length >= least && !cut && canEnd(token, language)) yield tokens.slice(first, last + 1);
    }
  }
}

function canStart(token: Token, language: "zh" | "en"): boolean {
  if (STARTS.has(token.lemma)) return true;
  // A single character in front is most often the rest of a word that was cut: 时, 上, 吧.
  const piece = language === "zh" && token.text.length < 2 && token.pos !== "adj" && token.pos !== "verb";
  return !token.stop && !piece && token.pos !== "adv" && token.pos !== "num";
}

function canEnd(token: Token, language: "zh" | "en"): boolean {
  if (ENDS.has(token.lemma)) return true;
  return !token.stop && token.pos !== "num" && !(language === "zh" && token.pos === "adv");
}

function isGap(between: string, language: "zh" | "en"): boolean {
  return language === "zh" ? between === "" : /^[\s'’-]*$/.test(between);
}

function scoreRun(
  run: readonly Token[],
  language: "zh" | "en",
  weights: ReadonlyMap<string, number>,
): number {
  const lemmas = new Set<string>();
  let thing = -1;
  let pair = false;
  let strangers = 0;
  run.forEach((token, i) => {
    if (token.stop) return;
    if (weights.has(token.lemma)) lemmas.add(token.lemma);
    else strangers++;
    if (token.pos === "noun" && thing < 0) thing = i;
    if ((token.pos === "adj" || token.pos === "verb") && thing >= 0 && i > thing) pair = true;
  });
  if (lemmas.size < 2) return 0;
  let sum = 0;
  for (const lemma of lemmas) sum += weights.get(lemma) ?? 0;
  const short = language === "en" && run.length < LIMITS.en.good ? SHORT : 1;
  return ((short * sum) / Math.sqrt(run.length)) * (pair ? 1.33 : 1) * 0.5 ** strangers;
}

function surface(text: string, run: readonly Token[], language: "zh" | "en"): string {
  const cut = text.slice((run[0] as Token).start, (run.at(-1) as Token).end).replace(/\s+/g, " ");
  if (language === "zh") return cut;
  const shouted = cut === cut.toUpperCase() && cut.length > 5;
  const calm = shouted ? cut.toLowerCase() : cut;
  return calm.charAt(0).toUpperCase() + calm.slice(1);
}
