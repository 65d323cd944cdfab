import { english as words } from "@/lib/algorithms/needs/data/phrase-words";
import type { NamedMention, PhraseSpan } from "@/lib/algorithms/needs/named-mention";
import { splitRuns } from "@/lib/algorithms/needs/split-runs";
import { scoreLexicon } from "@/lib/algorithms/text/score-lexicon";
import type { Token } from "@/lib/algorithms/text/segment";
import { capitalise } from "@/lib/domain/capitalise";

const MOST_WORDS = 9;
/** A subject and its verb that were read as one word. */
const JOINED = /^(?:(?:i|it|that|there|they|these|we|you|he|she)'(?:m|s|re|ve|d)|im|ive)$/;
/** Qualities among the words that carry no subject. */
const QUALITIES: ReadonlySet<string> = new Set(["well", "pretty", "new", "old", "made"]);
/** What may stand between the words of a piece. */
const JOINT = /^(?:\s*|['’-])$/;
const ONE_WORD = 0.2;
/** What each "this" leaves: a name stands without the text that it points at. */
const POINTED = 0.7;
/** What each cut inside a clause leaves of a phrase's shape. */
const CUT = 0.8;

/**
 * Pieces of an English clause that may stand as a name: the clause without its opening ("honestly, I think …"), and
 * what lies between places where a phrase may begin and end. No cut parts a thing from its modifiers, an action from
 * its object or a quality from its negation. Cost: words^2 at most.
 */
export function englishSpans({ text, tokens }: Pick<NamedMention, "text" | "tokens">): PhraseSpan[] {
  const spans: PhraseSpan[] = [];
  for (const part of splitRuns(text, tokens, (between) => JOINT.test(between))) {
    const from = afterLeads(part);
    const to = beforeTails(part, from);
    for (let first = from; first < to; first++) {
      if (first > from && !canStart(part, first)) continue;
      for (let last = Math.min(to, first + MOST_WORDS + 3) - 1; last >= first; last--) {
        if (last < to - 1 && !canEnd(part, last)) continue;
        if (last === to - 1 && to === part.length && isLeftOpen(part, last)) continue;
        // What an action acts on ends where the thing does: "like [the mic] very much".
        if (first > from && isAction(part[first - 1]) && !isThing(part.slice(first, last + 1))) continue;
        const span = spanOf(text, part.slice(first, last + 1));
        // The customer's own clause reads better than a piece of it.
        const whole = (first === from ? 1 : CUT) * (last === to - 1 ? 1 : CUT);
        if (span) spans.push({ ...span, shape: span.shape * whole });
      }
    }
  }
  return spans;
}

function afterLeads(part: readonly Token[]): number {
  let from = 0;
  for (;;) {
    const lead = words.leads.find((phrase) => startsWith(part, from, phrase));
    if (!lead || from + lead.length >= part.length) return from;
    // "No lid", "just right": openers that belong to the next word.
    const next = part[from + lead.length];
    if (lead.length === 1 && /^(?:no|just|even|still|so)$/.test(lead[0] ?? "") && isOpenClass(next))
      return from;
    from += lead.length;
  }
}

function beforeTails(part: readonly Token[], from: number): number {
  let to = part.length;
  for (;;) {
    const tail = words.tails.find((phrase) => startsWith(part, to - phrase.length, phrase));
    if (!tail || to - tail.length <= from + 1) return to;
    to -= tail.length;
  }
}

function startsWith(part: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return at >= 0 && phrase.every((word, i) => low(part[at + i]) === word);
}

function canStart(part: readonly Token[], at: number): boolean {
  const token = part[at] as Token;
  const before = part[at - 1] as Token;
  const next = part[at + 1];
  const word = low(token);
  const last = low(before);
  if (words.negators.has(last) || words.degrees.has(last) || words.gaps.has(last)) return false;
  if (words.determiners.has(last)) return false;
  if (words.prepositions.has(last) && !words.joints.has(last)) return false;
  if (words.joints.has(last))
    return !words.open.has(word) || words.determiners.has(word) || words.subjects.has(word);
  if (words.degrees.has(word)) return (next?.pos === "adj" || next?.pos === "adv") && before.pos !== "adj";
  if (words.auxiliaries.has(last) && !words.copulas.has(last)) return false;
  if (words.determiners.has(word)) return true;
  if (token.pos === "noun" || token.pos === "adj")
    return before.pos !== "noun" && before.pos !== "adj" && before.pos !== "num" && before.pos !== "adv";
  if (words.negators.has(word)) return before.pos !== "adj" && !words.auxiliaries.has(last);
  return token.pos === "verb" && !words.auxiliaries.has(word) && words.subjects.has(last);
}

/** True for a last word that something must follow. */
function isLeftOpen(part: readonly Token[], at: number): boolean {
  const word = low(part[at]);
  return words.open.has(word) || (words.prepositions.has(word) && !words.particles.has(word));
}

function canEnd(part: readonly Token[], at: number): boolean {
  const token = part[at] as Token;
  const next = part[at + 1] as Token;
  const word = low(token);
  const following = low(next);
  if (words.particles.has(word) && part[at - 1]?.pos === "verb") return !isOpenClass(next);
  if (words.open.has(word) || token.pos === "num" || words.prepositions.has(word)) return false;
  if (words.joints.has(following)) return !/^(?:than|as|that|to)$/.test(following) || token.pos === "noun";
  if (!words.prepositions.has(following)) return false;
  if (words.particles.has(following) && token.pos === "verb") return false;
  if (token.pos === "noun") return following !== "of" && following !== "to";
  // "easy to clean", "deals with", "great for": the rest is what matters.
  return token.pos === "adv" && !/^(?:of|to|like|than|for)$/.test(following);
}

function spanOf(text: string, part: readonly Token[]): PhraseSpan | null {
  const asks = isQuestion(text, part);
  const body = asks ? part : withoutSubject(part);
  const first = body[0];
  const last = body.at(-1);
  if (!first || !last || body.length > MOST_WORDS || body.length < 1) return null;
  const cut = text.slice(first.start, last.end).replace(/\s+/g, " ");
  const calm = withoutShouting(cut).replace(/\bi(?=[\s’']|$)/g, "I");
  const shown = capitalise(calm) + (asks ? "?" : "");
  // "They sound nice" leaves "sound nice", which "it sounds nice" does not.
  const told = body !== part && isAction(first) ? withoutTeller(low(part[0]), body) : 1;
  return {
    tokens: body,
    text: shown,
    shape: asks ? 1 : told * shapeOf(body),
    bare: !asks && isThing(body) && !judges(body) && !words.particles.has(low(last)),
  };
}

const WANTING = /^(?:wish|want|wanted|need|needed|hope|love|loved|like|liked|prefer|recommend|miss)$/;

/** What the loss of its subject leaves of a phrase: "I went to the store" tells a story, "I love the colour" a need. */
function withoutTeller(subject: string, body: readonly Token[]): number {
  if (/^(?:they|these|those|you)$/.test(subject)) return 0.85;
  const feels = WANTING.test(low(body[0])) || judges(body);
  return /^(?:i|we)$/.test(subject) && !feels ? 0.5 : 1;
}

/** Two words in capitals, or a long one, are loud; a short one alone is a name (XLR, USB). */
function withoutShouting(text: string): string {
  const loud = text.match(/\b\p{Lu}{2,}\b/gu)?.length ?? 0;
  return text.replace(loud > 1 ? /\b\p{Lu}+\b/gu : /\b\p{Lu}{5,}\b/gu, (word) => word.toLowerCase());
}

function isQuestion(text: string, part: readonly Token[]): boolean {
  const last = part.at(-1) as Token;
  return words.questions.has(low(part[0])) && /^\s*\?/.test(text.slice(last.end)) && part.length > 2;
}

/** Without "the", "my", "it is a", "there are": what is said stays. */
function withoutSubject(part: readonly Token[]): readonly Token[] {
  let from = part.length > 2 && JOINED.test(low(part[0])) ? 1 : 0;
  const second = low(part[1]);
  if (words.subjects.has(low(part[0])) && part.length > 2) {
    const copula = words.copulas.has(second) && low(part[0]) !== "i";
    const negated = words.negators.has(low(part[2])) || words.auxiliaries.has(second);
    from = copula ? 2 : negated || part[1]?.pos === "verb" || part[1]?.pos === "adv" ? 1 : 0;
    // "Is not loud" needs its verb; "not loud" does not.
    if (low(part[0]) === "i" && words.auxiliaries.has(second)) from = words.copulas.has(second) ? 2 : 1;
  }
  while (from < part.length - 1 && words.determiners.has(low(part[from]))) from++;
  return part.slice(from);
}

function shapeOf(body: readonly Token[]): number {
  if (body.length === 1) return ONE_WORD;
  const head = low(body[0]);
  let thing = -1;
  let quality = -1;
  let action = -1;
  let said = false;
  let pronouns = 0;
  body.forEach((token, i) => {
    const word = low(token);
    if (token.pos === "pron") pronouns++;
    if (token.pos === "noun" && !token.stop) {
      if (thing < 0) thing = i;
      // "Vocal mic" names a thing, "great mic" says something of it.
      if ((action >= 0 && !body[action]?.stop) || (quality >= 0 && judges(body))) said = true;
    }
    if (((token.pos === "adj" || token.pos === "adv") && !token.stop) || QUALITIES.has(word)) {
      if (quality < 0) quality = i;
      if (thing >= 0 || action >= 0) said = true;
    }
    if (token.pos === "verb" && !words.auxiliaries.has(word)) {
      // To have bought, tried or got it says little.
      if (action < 0) action = i;
      if (thing >= 0 && !token.stop) said = true;
    }
  });
  const last = body.at(-1);
  let shape =
    said && thing >= 0 ? 1 : said ? 0.8 : thing >= 0 && body.length > 1 ? 0.45 : quality >= 0 ? 0.5 : 0.3;
  if (words.joints.has(head) || words.prepositions.has(head)) shape *= 0.3;
  else if (words.auxiliaries.has(head) && !words.negators.has(low(body[1]))) shape *= 0.4;
  else if (words.questions.has(head) && !words.auxiliaries.has(head)) shape *= 0.6;
  // "the amp to get", "this dress": what of it stays open.
  if (last?.pos === "verb" && low(body.at(-2)) === "to" && quality < 0) shape *= 0.5;
  // "the bucks I paid": the thing of another clause.
  const nested = body.some(
    (token, i) =>
      i > 0 && token.pos === "pron" && words.subjects.has(low(token)) && body[i - 1]?.pos === "noun",
  );
  if (nested) shape *= 0.5;
  const pointed = body.filter((token) => /^(?:this|that|these|those)$/.test(low(token))).length;
  return shape * 0.88 ** pronouns * POINTED ** pointed;
}

/** A word of praise or blame, or a degree: "too tight", "very long". */
function judges(body: readonly Token[]): boolean {
  const { positive, negative } = scoreLexicon(body.map(({ text }) => text).join(" "));
  return positive + negative > 0 || body.some((token) => words.degrees.has(low(token)));
}

function isAction(token: Token | undefined): boolean {
  return token?.pos === "verb" && !words.auxiliaries.has(low(token));
}

function isThing(part: readonly Token[]): boolean {
  return part.every(
    ({ pos, text }) =>
      pos === "noun" ||
      pos === "adj" ||
      pos === "num" ||
      pos === "other" ||
      words.determiners.has(text.toLowerCase()),
  );
}

function isOpenClass(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === "noun" || token.pos === "adj" || token.pos === "num");
}

function low(token: Token | undefined): string {
  return (token?.text ?? "").toLowerCase().replace("’", "'");
}
