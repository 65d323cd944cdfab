import type { Language } from "@/lib/algorithms/text/detect-language";
import { readEnglishEntities } from "@/lib/algorithms/text/read-english";
import type { ChineseWord } from "@/lib/algorithms/text/tag-chinese";

export type EntityType =
  | "brand"
  | "product"
  | "attribute"
  | "quantity"
  | "money"
  | "time"
  | "place"
  | "person";

export interface Entity {
  readonly text: string;
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
}

/** Names that the shop's catalogue knows, by kind; compiled once, used for every text. */
export interface Gazetteer {
  readonly names: ReadonlyMap<string, EntityType>;
  readonly pattern: RegExp | null;
}

const MONEY =
  /(?:[$¥￥€£]\s?\d+(?:[.,]\d+)*)|\d+(?:\.\d+)?\s?(?:元|块钱|块|人民币|dollars?|bucks|usd|rmb|yuan)/giu;
const QUANTITY =
  /\d+(?:\.\d+)?\s?(?:毫升|升|公斤|千克|克|斤|厘米|毫米|公分|米|英寸|寸|瓦|伏|毫安|码|ml|mah|kg|mm|cm|inch(?:es)?|oz|lbs?|gb|tb|mb|hz|w|v|g|l|ft|feet|%)(?![\p{Script=Latin}])/giu;
const TIME =
  /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}[日号])?|\d{1,2}月(?:\d{1,2}[日号])?|(?:\d+|[一两二三四五六七八九十半几]+)\s?(?:多|来)?(?:个)?(?:年|月|星期|周|天|小时|分钟|days?|weeks?|months?|years?|hours?|minutes?)(?![\p{Script=Latin}])/giu;
const WINK: Readonly<Record<string, EntityType>> = {
  DATE: "time",
  DURATION: "time",
  TIME: "time",
  MONEY: "money",
};

/** Prepares names for `findEntities`. Names under two characters are left out; the longest match wins. */
export function createGazetteer(names: Iterable<readonly [name: string, type: EntityType]>): Gazetteer {
  const known = new Map<string, EntityType>();
  for (const [name, type] of names) if (name.trim().length > 1) known.set(name.trim().toLowerCase(), type);
  const parts = [...known.keys()].sort((a, b) => b.length - a.length).map(literal);
  return { names: known, pattern: parts.length > 0 ? new RegExp(parts.join("|"), "giu") : null };
}

/**
 * Entities of a text: names the caller knows, sums, quantities with units, times; for Chinese also places and people
 * as jieba tags them (`tagged`), for English dates as wink-nlp finds them. Rules only: unknown brands are not found.
 * The result is in order and without overlaps; the caller's names win over patterns.
 */
export function findEntities(
  text: string,
  language: Language,
  options: { readonly gazetteer?: Gazetteer; readonly tagged?: readonly ChineseWord[] } = {},
): Entity[] {
  const found: Entity[] = [];
  const add = (type: EntityType, start: number, end: number) => {
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({ text: text.slice(start, end), type, start, end });
  };
  const addAll = (pattern: RegExp, type: EntityType) => {
    for (const hit of text.matchAll(pattern)) add(type, hit.index, hit.index + hit[0].length);
  };
  if (options.gazetteer?.pattern) {
    for (const hit of text.matchAll(options.gazetteer.pattern)) {
      add(
        options.gazetteer.names.get(hit[0].toLowerCase()) ?? "product",
        hit.index,
        hit.index + hit[0].length,
      );
    }
  }
  addAll(MONEY, "money");
  addAll(QUANTITY, "quantity");
  if (language === "en") {
    for (const entity of readEnglishEntities(text)) {
      const type = WINK[entity.type];
      if (type) add(type, entity.start, entity.start + entity.text.length);
    }
  }
  addAll(TIME, "time");
  for (const word of options.tagged ?? []) {
    // Guessed one- and two-letter "people" are mostly adjectives; only listed places and longer names are kept.
    if (word.tag === "ns") add("place", word.start, word.end);
    else if (word.tag === "nr" && word.text.length === 3) add("person", word.start, word.end);
  }
  return found.sort((a, b) => a.start - b.start);
}

function literal(name: string): string {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  // A Latin name must not be part of a longer word; Han text has no word ends to look at.
  return `${/^\p{Script=Latin}/u.test(name) ? "(?<![\\p{Script=Latin}])" : ""}${escaped}${/\p{Script=Latin}$/u.test(name) ? "(?![\\p{Script=Latin}])" : ""}`;
}
