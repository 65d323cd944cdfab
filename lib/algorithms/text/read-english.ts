import type { Document, ItemEntity, ItemToken, ItsFunction } from "wink-nlp";
import { loadWink, type Wink } from "@/lib/algorithms/text/load-wink";

export interface EnglishWord {
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech, as wink-nlp gives it. */
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

export interface EnglishEntity {
  readonly text: string;
  /** DATE, DURATION, MONEY, PERCENT, CARDINAL, URL, EMAIL, … */
  readonly type: string;
  readonly start: number;
}

let loaded: Wink | undefined;
const wink = () => {
  loaded ??= loadWink();
  return loaded;
};

let last: { readonly text: string; readonly doc: Document } | undefined;
/** Whoever asks for words and then for entities of a text has it read once. */
const read = (text: string): Document => {
  if (last?.text !== text) last = { text, doc: wink().read(text) };
  return last.doc;
};

/** Words of an English text with lemma and tag, in order; punctuation and spaces left out. */
export function readEnglish(text: string): EnglishWord[] {
  const { its } = wink();
  // The declared parameters of its.lemma are out of step with the library's own.
  const lemmaOf = its.lemma as unknown as ItsFunction<string>;
  const words: EnglishWord[] = [];
  let at = 0;
  read(text)
    .tokens()
    .each((token: ItemToken) => {
      const value = String(token.out(its.value));
      const start = text.indexOf(value, at);
      if (start < 0) return;
      at = start + value.length;
      if (token.out(its.type) !== "word" && !/[\p{L}\p{N}]/u.test(value)) return;
      const lemma = String(token.out(lemmaOf)).toLowerCase();
      words.push({ text: value, lemma, tag: String(token.out(its.pos)), start, end: at });
    });
  return words;
}

/** Dates, sums, durations and the like in an English text. */
export function readEnglishEntities(text: string): EnglishEntity[] {
  const { its } = wink();
  const entities: EnglishEntity[] = [];
  let at = 0;
  read(text)
    .entities()
    .each((entity: ItemEntity) => {
      const { value, type } = entity.out(its.detail) as unknown as { value: string; type: string };
      const start = text.indexOf(value, at);
      if (start < 0) return;
      at = start + value.length;
      entities.push({ text: value, type, start });
    });
  return entities;
}
