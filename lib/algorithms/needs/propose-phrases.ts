import { chineseSpans } from "@/lib/algorithms/needs/chinese-spans";
import { pairsOf, type Usage } from "@/lib/algorithms/needs/count-usage";
import { englishSpans } from "@/lib/algorithms/needs/english-spans";
import type { NamedMention, PhraseSpan } from "@/lib/algorithms/needs/named-mention";
import { classifyIntent, type Intent } from "@/lib/algorithms/text/classify-intent";
import { withoutIdentifiers } from "@/lib/algorithms/text/identifiers";
import { isChatter } from "@/lib/algorithms/text/is-chatter";
import { scoreLexicon } from "@/lib/algorithms/text/score-lexicon";

export interface Phrase {
  readonly text: string;
  /** How good a name it makes by its words alone. */
  readonly score: number;
  /** Its words with a meaning of their own, sorted: phrases of the same words are one name. */
  readonly key: string;
  /** A bare thing, or words that judge nothing and that hardly anybody else says: the need's own thing names it better. */
  readonly weak: boolean;
}

/** Phrases are cut from this many mentions, the nearest to the middle; support is counted over so many. */
const MENTIONS = 80;
const COUNTED = 400;
/** A name holds one of this many heaviest terms; three together are all that a name can be expected to cover. */
const LEADING_TERMS = 6;
const COVERED_TERMS = 3;
/** A word that fewer mentions of the whole shop have is a slip of the pen or a name. */
const FEWEST_USES = 3;
/** What is left of the score where a need of praise or complaint is named by a phrase that judges nothing. */
const NO_JUDGEMENT = 0.5;
/** What is left where a number opens the phrase, and where it stands in it: one customer's size, price or order. */
const NUMBERS = { first: 0.03, within: 0.05 } as const;
/** What is left of the score where the phrase is of another type than its need. */
const OFF_TYPE = {
  wish: 0.4,
  question: 0.4,
  comparison: 0.4,
  switching: 0.4,
  praise: 0.25,
  complaint: 0.25,
} as const;
/** A word that this share of the nearest mentions have is usual for the need; a detail of one customer is not. */
const USUAL_SHARE = 0.03;
/** Lengths that read well, in words and in characters, and what others keep. */
const LENGTHS = {
  en: [0, 0.35, 0.85, 1, 1, 1, 0.95, 0.85, 0.7, 0.55],
  zh: [0, 0, 0.55, 0.7, 0.95, 1, 1, 1, 1, 0.95, 0.9, 0.85, 0.75, 0.65, 0.55, 0.5, 0.45],
} as const;

/**
 * Phrases that customers themselves wrote, best first, scored by how much of what sets the need apart they say (class
 * TF-IDF `weights`, heaviest first), how complete they read, how many mentions say the same, whether they are of the
 * need's own type (a wish reads as a wish), and by their spelling: words and neighbours that nobody else in the shop
 * writes count as slips. Phrases with numbers of orders, phones, addresses or masked words are left out.
 * Cost: mentions x spans x words.
 */
export function proposePhrases(
  mentions: readonly NamedMention[],
  language: "zh" | "en",
  type: Intent,
  weights: ReadonlyMap<string, number>,
  usage: Usage,
): Phrase[] {
  const own = mentions
    .filter((mention) => mention.lang === language)
    .sort((a, b) => b.closeness - a.closeness);
  const middle = Math.max(1e-6, own[0]?.closeness ?? 0);
  const index = indexOf(own.slice(0, COUNTED));
  const aim = aimOf(weights);
  const groups = new Map<string, Map<string, Scored & { count: number }>>();
  for (const mention of own.slice(0, MENTIONS)) {
    const near = (mention.closeness / middle) ** 1.5;
    for (const span of language === "zh" ? chineseSpans(mention) : englishSpans(mention)) {
      const scored = scoreSpan(span, mention, language, type, aim, usage, index);
      const score = near * scored.score;
      if (score <= 0) continue;
      const key = keyOf(span);
      const variants = groups.get(key) ?? new Map<string, Scored & { count: number }>();
      groups.set(key, variants);
      const known = variants.get(span.text);
      variants.set(span.text, {
        score: Math.max(score, known?.score ?? 0),
        weak: scored.weak,
        count: (known?.count ?? 0) + 1,
      });
    }
  }
  return [...groups]
    .flatMap(([key, variants]) => {
      // Of near copies the wording that most use, and then the better one.
      const best = [...variants].sort(
        (a, b) => b[1].score * (1 + Math.log(b[1].count)) - a[1].score * (1 + Math.log(a[1].count)),
      )[0];
      return best ? [{ text: best[0], score: best[1].score, weak: best[1].weak, key }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

type Scored = Pick<Phrase, "score" | "weak">;

const NOTHING: Scored = { score: 0, weak: true };

interface Index {
  /** Which mentions have a word. */
  readonly words: ReadonlyMap<string, ReadonlySet<number>>;
  readonly usual: number;
}

/** What a name should say. */
interface Aim {
  readonly weights: ReadonlyMap<string, number>;
  /** All that a name can be expected to cover. */
  readonly whole: number;
  readonly leading: ReadonlySet<string>;
}

function aimOf(weights: ReadonlyMap<string, number>): Aim {
  const heavy = [...weights.values()].slice(0, COVERED_TERMS);
  const whole = heavy.reduce((sum, weight) => sum + weight, 0);
  return { weights, whole, leading: new Set([...weights.keys()].slice(0, LEADING_TERMS)) };
}

function scoreSpan(
  span: PhraseSpan,
  mention: NamedMention,
  language: "zh" | "en",
  type: Intent,
  { weights, whole, leading }: Aim,
  usage: Usage,
  index: Index,
): Scored {
  const length =
    LENGTHS[language][language === "zh" ? span.text.replace(/？$/, "").length : span.tokens.length];
  if (!length || withoutIdentifiers(span.text) !== null || isChatter(span.text)) return NOTHING;
  const content = span.tokens.filter((token) => !token.stop);
  if (content.length === 0) return NOTHING;
  const lemmas = new Set(content.map((token) => token.lemma));
  let covered = 0;
  let typical = 1;
  for (const lemma of lemmas) {
    covered += weights.get(lemma) ?? 0;
    typical *= 0.55 + 0.45 * Math.min(1, ((index.words.get(lemma)?.size ?? 0) - 1) / index.usual);
  }
  const says = 0.2 + Math.min(1, covered / Math.max(1e-9, whole));
  const leads = [...lemmas].some((lemma) => leading.has(lemma)) ? 1 : 0.4;
  const support = supportOf(lemmas, index);
  const seen = support > 1 ? 1 + 0.3 * Math.log(support) : 0.5;
  const { positive, negative } = scoreLexicon(span.text);
  const intent = classifyIntent(span.text, language, positive - negative || (mention.sentiment ?? 0));
  const fits = intent === type || mention.sentiment === undefined ? 1 : OFF_TYPE[type];
  const judges = positive + negative > 0 || type === "wish" || type === "question" ? 1 : NO_JUDGEMENT;
  const counts = /\d/.test(span.text) || (language === "en" && span.tokens.some(({ pos }) => pos === "num"));
  const numbers = /^\d/.test(span.text) ? NUMBERS.first : counts ? NUMBERS.within : 1;
  const odd = numbers * (lemmas.size < content.length ? 0.6 : 1);
  const spelling = spellingOf(span, language, usage);
  const score = length * span.shape * says * leads * seen * fits * judges * odd * typical * spelling;
  return { score, weak: span.bare || (judges < 1 && support < index.usual) };
}

/** 1 for what others write too, less for words and neighbours that only this mention has. */
function spellingOf(span: PhraseSpan, language: "zh" | "en", usage: Usage): number {
  const fewest = Math.min(FEWEST_USES, Math.max(1, usage.mentions / 100));
  const units = span.tokens.map((token) => token.text.toLowerCase());
  const odd = units.some((unit) => (usage.words.get(unit) ?? 0) < fewest) || units.some(isStump);
  const pairs = pairsOf(language === "zh" ? span.text.replace(/？$/, "") : units, language);
  const rare = pairs.filter((pair) => (usage.pairs.get(pair) ?? 0) < Math.min(2, fewest)).length;
  const share = rare / Math.max(1, pairs.length);
  return (odd ? 0.35 : 1) * (1 - 0.5 * share);
}

/** The rest of a word that was cut ("th"), or one with a letter too many. */
function isStump(unit: string): boolean {
  if (/([a-z])\1\1/.test(unit)) return true;
  return /^[b-hj-z]$|^(?!tv|pc|xl|xs|ml|mm|cm|kg|lb|oz|ok|up|by|my|no|to|so|do|go|ca)[a-z][b-df-hj-np-tv-xz]$/.test(
    unit,
  );
}

function indexOf(mentions: readonly NamedMention[]): Index {
  const index = new Map<string, Set<number>>();
  mentions.forEach(({ tokens }, m) => {
    for (const { lemma, stop } of tokens) {
      if (stop) continue;
      const list = index.get(lemma) ?? new Set<number>();
      index.set(lemma, list.add(m));
    }
  });
  return { words: index, usual: Math.max(2, USUAL_SHARE * mentions.length) };
}

/** How many mentions have all of the words. */
function supportOf(lemmas: ReadonlySet<string>, index: Index): number {
  const lists = [...lemmas].map((lemma) => index.words.get(lemma) ?? new Set<number>());
  lists.sort((a, b) => a.size - b.size);
  const [rarest = new Set<number>(), ...others] = lists;
  let count = 0;
  for (const m of rarest) if (others.every((list) => list.has(m))) count++;
  return count;
}

function keyOf(span: PhraseSpan): string {
  const negated = /n't|\b(?:not|no|never|without)\b|不|没|无/i.test(span.text) ? ["!"] : [];
  const lemmas = new Set(span.tokens.filter((token) => !token.stop).map((token) => token.lemma));
  return [...lemmas, ...negated].sort().join(" ");
}
