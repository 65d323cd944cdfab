import type { Candidate } from "@/lib/algorithms/privacy/finding";

const BEFORE = /(?:[,，、/&＆;；]|[,，] ?and|\band|(?<=.)[和与及跟])\s?$/u;
const AFTER = /^\s?(?:[,，、/&＆;；]|and\b|[和与及跟])\s?(?:and\s)?/u;

/** Names of a text, to tell what stands in a list with one of them: "Ann, Dewi and Bob", 张伟、李娜. */
export interface NameList {
  add(start: number, end: number): void;
  isBeside(start: number, end: number): boolean;
}

/** Begins with the names among what was found already. */
export function createNameList(text: string, known: readonly Candidate[]): NameList {
  const starts = new Set<number>();
  const ends = new Set<number>();
  const add = (start: number, end: number) => {
    starts.add(start);
    ends.add(end);
  };
  for (const { start, end, type } of known) if (type === "name") add(start, end);
  return {
    add,
    isBeside(start, end) {
      if (ends.size === 0) return false;
      const before = BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0].length;
      if (before !== undefined && (ends.has(start - before) || ends.has(start - before - 1))) return true;
      const after = AFTER.exec(text.slice(end, end + 8))?.[0].length;
      return after !== undefined && starts.has(end + after);
    },
  };
}
