import type { Candidate } from "@/lib/algorithms/privacy/finding";

const BEFORE = /(?:[,，、/&＆;；]|[,，] ?and|\band|(?<=.)[和与及跟])\s?$/u;
const AFTER = /^\s?(?:[,，、/&＆;；]|and\b|[和与及跟])\s?(?:and\s)?/u;

/** Names of a text, to tell what stands in a list with one of them: "Ann, Dewi and Bob", 张伟、李娜. */
export class NameList {
  readonly #text: string;
  readonly #starts = new Set<number>();
  readonly #ends = new Set<number>();

  /** Begins with the names among what was found already. */
  constructor(text: string, known: readonly Candidate[]) {
    this.#text = text;
    for (const { start, end, type } of known) if (type === "name") this.add(start, end);
  }

  add(start: number, end: number): void {
    this.#starts.add(start);
    this.#ends.add(end);
  }

  isBeside(start: number, end: number): boolean {
    if (this.#ends.size === 0) return false;
    const before = BEFORE.exec(this.#text.slice(Math.max(0, start - 6), start))?.[0].length;
    if (before !== undefined && (this.#ends.has(start - before) || this.#ends.has(start - before - 1)))
      return true;
    const after = AFTER.exec(this.#text.slice(end, end + 8))?.[0].length;
    return after !== undefined && this.#starts.has(end + after);
  }
}
