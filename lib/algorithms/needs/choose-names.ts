import type {
  NameProposal,
  NeedName,
  NeedToName,
  Phrases,
  Side,
  Term,
} from "@/lib/algorithms/needs/name-needs";
import type { Phrase } from "@/lib/algorithms/needs/propose-phrases";
import { judgementOf, nameByThing, sayPlainly, saysSomething } from "@/lib/algorithms/needs/say-plainly";
import { translateName } from "@/lib/algorithms/needs/translate-name";

/** How much nearness to the middle counts beside the words. */
const NEARNESS = 3;
/** How much better a name is that both languages can say. */
const PLAIN = 1.25;
/** Characters of a name of two sides. */
const MOST = { en: 72, zh: 24 } as const;
const DENIED = /\b(?:not|no|never|cannot)\b|n't\b|不|没/i;
const HAN = /\p{Script=Han}/u;

/** Cosines of phrases' own vectors. */
export interface Nearness {
  toNeed(c: number, phrase: string): number;
  between(phrase: string, other: string): number;
}

/**
 * Chooses among the proposals: the phrase that scores well by its words and lies near the need's middle; the language
 * that says less of the need then takes one near to the first one's, so that both names say the same. A language that
 * hardly speaks of the need gets what both languages have words for (`translateName`, `sayPlainly`), or else the other
 * language's words. A need whose best phrase says nothing is named by its thing, one of two minds by both sides. Names
 * are unique among themselves; needs that come first choose first, after those that keep the name of an earlier run.
 */
export function chooseNames(
  needs: readonly NeedToName[],
  proposals: readonly NameProposal[],
  nearness: Nearness,
): NeedName[] {
  const earlier = needs.flatMap((need) => need.earlier ?? []);
  const used = {
    en: new Set(earlier.map(({ nameEn }) => nameEn.toLowerCase())),
    zh: new Set(earlier.map(({ nameZh }) => nameZh.toLowerCase())),
  };
  const keys = { en: new Set<string>(), zh: new Set<string>() };
  /** What a need's other side says, in both languages; null where it has no phrase that judges, or none that both can say. */
  const counterOf = (c: number, against: Phrases, first: Side): Pair | null => {
    const type = needs[c]?.type === "praise" ? "complaint" : "praise";
    const rated = rate(
      against[first] ?? [],
      (text) => nearness.toNeed(c, text),
      () => false,
    );
    const said = rated.find(
      ({ weak, text }) =>
        !weak &&
        (type === "praise"
          ? judgementOf(text, first) > 0 && !DENIED.test(text)
          : judgementOf(text, first) < 0),
    )?.text;
    if (said === undefined) return null;
    const other = translateName(said, first, type) ?? sayPlainly(said, first, type, []).said[0];
    if (other === undefined) return null;
    return first === "zh" ? { zh: said, en: other } : { en: said, zh: other };
  };
  const isFree = ({ en, zh }: Pair) => !used.en.has(en.toLowerCase()) && !used.zh.has(zh.toLowerCase());
  return proposals.map(({ phrases, against, terms }, c) => {
    const kept = needs[c]?.earlier;
    const { type = "complaint", mentions = [] } = needs[c] ?? {};
    if (kept) return { en: kept.nameEn, zh: kept.nameZh, terms };
    const ofSide = (side: Side) =>
      terms.map(({ term }) => term).filter((term) => HAN.test(term) === (side === "zh"));
    const own = (side: Side, other: string | null): Phrase | null => {
      const near = (text: string) =>
        nearness.toNeed(c, text) + (other === null ? 0 : nearness.between(text, other));
      const alone = phrases[side === "en" ? "zh" : "en"] === null;
      const plain = (text: string) => alone && translateName(text, side, type) !== null;
      const rated = rate(phrases[side] ?? [], near, plain);
      const free = rated.find(
        ({ text, key }) => !used[side].has(text.toLowerCase()) && (key === "" || !keys[side].has(key)),
      );
      const best = free ?? rated[0];
      if (best) keys[side].add(best.key);
      return best ?? null;
    };
    const first = mentions.filter(({ lang }) => lang === "zh").length * 2 > mentions.length ? "zh" : "en";
    const lead = own(first, null);
    const second = own(first === "zh" ? "en" : "zh", lead?.text ?? null);
    const judged = type === "praise" || type === "complaint";
    const vague = lead && (lead.weak || (judged && !saysSomething(lead.text, first, type)));
    const thing = vague && !second ? nameByThing(ofSide(first), first, type) : null;
    const said = first === "zh" ? { zh: lead?.text, en: second?.text } : { en: lead?.text, zh: second?.text };
    const names: { en?: string | undefined; zh?: string | undefined } = thing && isFree(thing) ? thing : said;
    const last = terms[0]?.term ?? `#${c + 1}`;
    // Where another need bears the translation, the other language's own words tell the two apart.
    const inOther = (name: string | undefined, from: Side, to: Side) => {
      if (name === undefined) return undefined;
      const plain = sayPlainly(name, from, type, ofSide(from));
      const said = [translateName(name, from, type) ?? [], plain.said, plain.about].flat();
      return said.find((text) => !used[to].has(text.toLowerCase())) ?? said[0] ?? name;
    };
    const chosen = {
      en: names.en ?? inOther(names.zh, "zh", "en") ?? last,
      zh: names.zh ?? inOther(names.en, "en", "zh") ?? last,
    };
    const whole =
      against && judgementOf(chosen[first], first) !== 0
        ? ofTwoMinds(chosen, counterOf(c, against, first))
        : chosen;
    return {
      en: unique(whole.en, phrases.en ? terms.filter(({ term }) => !HAN.test(term)) : [], used.en),
      zh: unique(whole.zh, phrases.zh ? terms : [], used.zh),
      terms,
    };
  });
}

interface Pair {
  readonly en: string;
  readonly zh: string;
}

/** "Room is too small; others say very large": both sides in one name, where it stays short. */
function ofTwoMinds(name: Pair, counter: Pair | null): Pair {
  if (!counter) return name;
  const en = `${name.en}; others say ${withoutShared(name.en, counter.en, /^.*\s/)}`;
  const zh = `${name.zh}，也有人说${withoutShared(name.zh, counter.zh, /^.{2,}?(?=[不没很太非挺的还]|$)/u).replace(/^的/u, "")}`;
  const same = counter.en.toLowerCase() === name.en.toLowerCase() || counter.zh === name.zh;
  return same || en.length > MOST.en || zh.length > MOST.zh ? name : { en, zh };
}

/** The second text without the words that it begins with as the first one does; a small letter begins it. */
function withoutShared(first: string, second: string, whole: RegExp): string {
  let shared = 0;
  while (shared < second.length && first[shared] === second[shared]) shared++;
  const start = whole.exec(second.slice(0, shared))?.[0].length ?? 0;
  const rest = second.slice(start < second.length ? start : 0);
  return rest.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}

/** Best first. `plain`: whether a phrase can be said in a language that has no phrases of its own. */
function rate(
  phrases: readonly Phrase[],
  nearnessOf: (text: string) => number,
  plain: (text: string) => boolean,
): Phrase[] {
  const near = phrases.map(({ text }) => Math.max(0, nearnessOf(text)));
  const most = Math.max(1e-6, ...near);
  return phrases
    .map((phrase, i) => {
      const nearness = ((near[i] ?? 0) / most) ** NEARNESS;
      return { ...phrase, score: phrase.score * nearness * (plain(phrase.text) ? PLAIN : 1) };
    })
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

/** The name, told apart by a term of the need's own where another need has it already. */
function unique(name: string, terms: readonly Term[], used: Set<string>): string {
  const lower = name.toLowerCase();
  const parts = terms.map(({ term }) => term).filter((term) => !lower.includes(term));
  const options = [name, ...parts.map((term) => `${name} (${term})`)];
  let chosen = options.find((option) => !used.has(option.toLowerCase()));
  for (let n = 2; chosen === undefined; n++) {
    if (!used.has(`${lower} ${n}`)) chosen = `${name} ${n}`;
  }
  used.add(chosen.toLowerCase());
  return chosen;
}
