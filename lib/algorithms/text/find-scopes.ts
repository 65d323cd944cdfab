/** What a negation or a comparison reaches over in a clause; offsets into it. */
export interface Scope {
  readonly kind: "negation" | "comparison";
  /** The words that make it one: 不, not, 比, than. */
  readonly cue: { readonly start: number; readonly end: number };
  /** With the cue. */
  readonly start: number;
  readonly end: number;
}

/** Words that only look like negations: 不错, 不仅, 没想到, 无线, not only, no problem. */
const NO_NEGATION_ZH =
  /不错|不仅|不但|不过|不只|不光|不管|不论|不妨|不愧|不由|不禁|不断|不得不|不好意思|差不多|没想到|没准|无线|无论|无敌|无语|无疑|特别|别人|别的|别看|级别|性别|区别|分别|没毛病|没得说|没的说|对不起|了不起/gu;
const NO_NEGATION_EN =
  /\b(?:not only|no doubt|no wonder|can['’]?t wait|can(?:not|['’]t) (?:beat|complain|go wrong)|why not)\b/giu;
const NEGATION_ZH =
  /并不|从不|从来没有?|再也不|毫无|毫不|算不上|谈不上|不太|不怎么|没有|不是|不会|不能|不|没|未|无|别/gu;
const NEGATION_EN =
  /\b(?:not|no|never|none|nothing|nobody|cannot|without|hardly|barely|neither|nor|[\p{L}]+n['’]t|dont|doesnt|didnt|wont|isnt|wasnt|cant)\b/giu;
const STOP_ZH = /[，。！？；、,.!?;\s]|但|可是|而是|而且|就是|所以|因为|还是|，/u;
const STOP_EN = /[,.!?;:()]|\b(?:but|and|because|so|though|although|however|except|which|who)\b/iu;
/** A negation reaches over at most so many characters of Chinese, and words of English. */
const REACH_ZH = 10;
const REACH_EN = 7;

const COMPARISON_ZH =
  /(?<cue>比(?!较|例|赛|如|方|重|价))[^，。！？；比]{1,14}?(?:更|还|要|都|得多|多了|一些|一点|好|差|强|大|小|贵|便宜|快|慢|高|低)[^，。！？；]{0,4}|(?<cue2>不如|不及|比不上|超过|好过|优于|逊于)[^，。！？；]{1,12}|(?<cue3>没有?(?!想到))[^，。！？；]{1,10}?(?:那么|这么|那样)[^，。！？；]{1,6}|(?<cue4>[跟和与同])[^，。！？；跟和与同]{1,10}?(?:一样|差不多|相比|没法比)[^，。！？；]{0,4}/gu;
const COMPARISON_EN =
  /(?<cue>\b(?:more|less|fewer|better|worse|[a-z]{2,}er)\b)[^,.!?;]{0,40}?\bthan\b[^,.!?;]{1,30}|(?<cue2>\b(?:compared (?:to|with)|in comparison (?:to|with)|unlike|instead of|rather than|as opposed to|similar to)\b)[^,.!?;]{1,30}|(?<cue3>\bas\b)\s[a-z]+(?:\s[a-z]+){0,2}\sas\b[^,.!?;]{1,30}/giu;

/**
 * Negations and comparisons of a clause in either language, in order; a negation in a comparison is part of it. A
 * negation reaches from its cue to the end of the clause or a joining word, at most ten characters of Chinese or seven
 * words of English (NegEx, Chapman et al. 2001, reaches five). Cost: linear in the text.
 */
export function findScopes(text: string): Scope[] {
  const comparisons = [COMPARISON_ZH, COMPARISON_EN].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found): Scope => {
      const cue = Object.values(found.groups ?? {}).find((value) => value !== undefined) ?? "";
      const start = found.index;
      return {
        kind: "comparison",
        cue: { start, end: start + cue.length },
        start,
        end: start + found[0].trimEnd().length,
      };
    }),
  );
  const excused = [NO_NEGATION_ZH, NO_NEGATION_EN].flatMap((pattern) => spansOf(text, pattern));
  const taken = (at: number) =>
    [...excused, ...comparisons].some(({ start, end }) => at >= start && at < end);
  const negations: Scope[] = [];
  for (const [pattern, reach] of [
    [NEGATION_ZH, endInChinese],
    [NEGATION_EN, endInEnglish],
  ] as const) {
    for (const cue of spansOf(text, pattern)) {
      const last = negations.at(-1);
      if (taken(cue.start) || (last && cue.start < last.end)) continue;
      const end = reach(text, cue.end);
      negations.push({ kind: "negation", cue, start: cue.start, end });
    }
  }
  return [...comparisons, ...negations].sort((a, b) => a.start - b.start);
}

function spansOf(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function endInChinese(text: string, from: number): number {
  const rest = text.slice(from, from + REACH_ZH);
  const stop = rest.slice(1).search(STOP_ZH);
  return from + (stop < 0 ? rest.length : stop + 1);
}

function endInEnglish(text: string, from: number): number {
  const rest = text.slice(from);
  const stop = rest.search(STOP_EN);
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  const words = [...clause.matchAll(/[^\s]+/gu)].slice(0, REACH_EN);
  const last = words.at(-1);
  return last ? from + last.index + last[0].length : from;
}
