import type { NamedMention } from "@/lib/algorithms/needs/named-mention";

/** In how many mentions of a language a word, and a pair of neighbours, is seen. */
export interface Usage {
  readonly mentions: number;
  readonly words: ReadonlyMap<string, number>;
  /** Neighbouring words of English, neighbouring characters of Chinese. */
  readonly pairs: ReadonlyMap<string, number>;
}

/** Counts words and pairs as they are written, once a mention. Cost: linear in the text. */
export function countUsage(mentions: Iterable<NamedMention>, language: "zh" | "en"): Usage {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  let count = 0;
  for (const mention of mentions) {
    if (mention.lang !== language) continue;
    count++;
    const units = mention.tokens.map((token) => token.text.toLowerCase());
    for (const word of new Set(units)) words.set(word, (words.get(word) ?? 0) + 1);
    for (const pair of new Set(pairsOf(language === "zh" ? mention.text : units, language)))
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { mentions: count, words, pairs };
}

/** Neighbours of a text's characters or of a list of words. */
export function pairsOf(of: string | readonly string[], language: "zh" | "en"): string[] {
  const units = typeof of === "string" ? [...of] : of;
  const glue = language === "zh" ? "" : " ";
  return units.slice(1).map((unit, i) => `${units[i]}${glue}${unit}`);
}
