import type { Intent } from "@/lib/algorithms/text/classify-intent";
import { aspects, type GlossaryEntry, opinions, plainNames } from "@/lib/algorithms/text/data/glossary";

type Side = "en" | "zh";

/** Terms beyond these say too little of the need to name it. */
const LEADING_TERMS = 8;

interface Match {
  readonly entry: GlossaryEntry;
  readonly word: string;
  readonly at: number;
}

/**
 * A plain phrase in the other language for a name that was found in one, from our glossary of aspects and opinions:
 * "拉链容易坏" -> "Zipper breaks easily". `terms` help where the name holds no known aspect. Null when the glossary
 * knows nothing of it: the caller then shows the name as it is.
 */
export function translateName(
  name: string,
  terms: readonly string[],
  from: Side,
  type: Intent,
): string | null {
  const to: Side = from === "zh" ? "en" : "zh";
  const aspect = findEntry(aspects, name, from) ?? firstOf(aspects, terms.slice(0, LEADING_TERMS), from);
  const opinion = findEntry(opinions, name, from) ?? firstOf(opinions, terms.slice(0, LEADING_TERMS), from);
  const said = opinion?.entry[to][0];
  const same =
    aspect && opinion && (aspect.word === opinion.word || opinion.entry[from].includes(aspect.word));
  const thing = same ? undefined : aspect?.entry[to][0];
  if (thing && said) return finish(to === "zh" ? thing + said : `${thing} ${said}`, to);
  if (thing) return finish(plainNames[type][to].replace("{a}", thing), to);
  if (said && (to === "zh" ? said.length > 1 : said.includes(" "))) return finish(said, to);
  if (aspect) return finish(plainNames[type][to].replace("{a}", aspect.entry[to][0] ?? ""), to);
  return null;
}

/** The entry whose word occurs in the text; the earliest wins, then the longest. */
function findEntry(entries: readonly GlossaryEntry[], text: string, side: Side): Match | null {
  let best: Match | null = null;
  const lower = text.toLowerCase();
  for (const entry of entries) {
    for (const word of entry[side]) {
      const at = side === "zh" ? lower.indexOf(word) : wordAt(lower, word);
      if (at < 0) continue;
      const longer = best !== null && at === best.at && word.length > best.word.length;
      if (!best || at < best.at || longer) best = { entry, word, at };
    }
  }
  return best;
}

function firstOf(entries: readonly GlossaryEntry[], terms: readonly string[], side: Side): Match | null {
  for (const term of terms) {
    const entry = entries.find((candidate) => candidate[side].includes(term.toLowerCase()));
    if (entry) return { entry, word: term.toLowerCase(), at: 0 };
  }
  return null;
}

function wordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + word.length] ?? " ";
    if (!/[a-z]/.test(before) && !/[a-z]/.test(after)) return at;
  }
  return -1;
}

function finish(phrase: string, side: Side): string {
  return side === "zh" ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
