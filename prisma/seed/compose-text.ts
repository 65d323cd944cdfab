import type { Random } from "@/lib/algorithms/random";
import { pick } from "@/prisma/seed/pick";
import type { Language } from "@/prisma/seed/render-clause";

export interface Clause {
  readonly text: string;
  readonly language: Language;
  readonly needKey?: string;
  /** Contradicts what was said before, with something better or something worse. */
  readonly turn?: "better" | "worse";
}

export interface Composed {
  readonly text: string;
  /** Need clauses letter for letter as they stand in the text. */
  readonly mentions: readonly { readonly needKey: string; readonly text: string }[];
}

const joins = {
  en: { ". ": 5, ", ": 2.5, "! ": 0.6, " ": 0.4, "... ": 0.3, " - ": 0.3 },
  zh: { "，": 5, "。": 3, " ": 1, "！": 0.7, "；": 0.2, "\n": 0.2 },
} as const;
const turns = {
  better: { en: ["but ", "still, ", "on the plus side "], zh: ["不过", "但是", "好在"] },
  worse: { en: ["but ", "but ", "however "], zh: ["但是", "不过", "就是", "只是"] },
} as const;
const ends = {
  en: [".", ".", ".", "!", "", "..", "!!"],
  zh: ["。", "。", "。", "！", "", "", "~", "！！！"],
} as const;

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * Joins clauses to one text in the manner of one writer: careful ones begin sentences with capitals and end them with
 * stops, careless ones do neither.
 */
export function composeText(random: Random, clauses: readonly Clause[], emoji: readonly string[]): Composed {
  const careless = random.next() < 0.2;
  const mentions: { needKey: string; text: string }[] = [];
  let text = "";
  let begins = true;
  for (const [i, clause] of clauses.entries()) {
    const { language } = clause;
    const prefix = clause.turn === undefined || i === 0 ? "" : pick(random, turns[clause.turn][language]);
    const lead = begins && !careless && language === "en";
    const shown = lead && prefix === "" ? capital(clause.text) : clause.text;
    text += (lead ? capital(prefix) : prefix) + shown;
    if (clause.needKey !== undefined) mentions.push({ needKey: clause.needKey, text: shown });
    const last = i === clauses.length - 1;
    const stopped = /[?？!！.。~…]$/.test(text);
    if (last) {
      if (!stopped && !careless && random.next() < 0.85) text += pick(random, ends[language]);
    } else if (stopped) {
      text += language === "en" ? " " : "";
      begins = true;
    } else {
      const options = joins[language];
      const join = pick(random, Object.keys(options) as (keyof typeof options)[], (key) => options[key]);
      text += join;
      begins = /^[.!。！\n]/.test(join);
    }
    if (!last && /[\p{L}\p{N}]$/u.test(text)) text += " ";
  }
  if (emoji.length > 0 && random.next() < 0.12)
    text += (random.next() < 0.5 ? " " : "") + pick(random, emoji);
  return { text, mentions };
}
