/** Names to look for in texts, by kind; compiled once, used for every text. */
export interface Gazetteer<Kind extends string = string> {
  /** Kind of each name, by its folded form. */
  readonly names: ReadonlyMap<string, Kind>;
  /** The lengths of names by their first two characters, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

export interface NameFound<Kind extends string> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

const PREFIX = 2;

/** Prepares names for `findNames`, whatever their case. Names under two characters are left out; the last kind wins. */
export function createGazetteer<Kind extends string>(
  entries: Iterable<readonly [name: string, kind: Kind]>,
): Gazetteer<Kind> {
  const names = new Map<string, Kind>();
  const lengths = new Map<string, number[]>();
  for (const [entry, kind] of entries) {
    const name = fold(entry.trim());
    if (name.length < PREFIX) continue;
    names.set(name, kind);
    const prefix = name.slice(0, PREFIX);
    const known = lengths.get(prefix);
    if (!known) lengths.set(prefix, [name.length]);
    else if (!known.includes(name.length)) known.push(name.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return { names, lengths };
}

/**
 * Names in a text, in order and without overlaps: at each place the longest. A name must not begin or end inside a word
 * or a number ("pebble" is not in "pebbles"); Han text has no word ends to look at.
 * Cost: the text's length, times the lengths of names that share their first two characters where those occur. The
 * number of names does not matter.
 */
export function findNames<Kind extends string>(gazetteer: Gazetteer<Kind>, text: string): NameFound<Kind>[] {
  const found: NameFound<Kind>[] = [];
  if (gazetteer.names.size === 0) return found;
  const folded = fold(text);
  for (let start = 0; start + PREFIX <= folded.length; ) {
    const end = longestAt(gazetteer, folded, start);
    const kind = end > start ? gazetteer.names.get(folded.slice(start, end)) : undefined;
    if (kind === undefined) {
      start++;
    } else {
      found.push({ kind, start, end });
      start = end;
    }
  }
  return found;
}

/** Where the longest name that begins here ends; `start` without one. */
function longestAt(gazetteer: Gazetteer, text: string, start: number): number {
  const lengths = gazetteer.lengths.get(text.slice(start, start + PREFIX));
  if (!lengths || isJoined(text, start)) return start;
  for (const length of lengths) {
    const end = start + length;
    if (end > text.length || isJoined(text, end)) continue;
    if (gazetteer.names.has(text.slice(start, end))) return end;
  }
  return start;
}

/** True when the characters on both sides of a place are of one word or of one number. */
function isJoined(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at];
  if (before === undefined || after === undefined) return false;
  return (LATIN.test(before) && LATIN.test(after)) || (DIGIT.test(before) && DIGIT.test(after));
}

const LATIN = /\p{Script=Latin}/u;
const DIGIT = /\d/;

/** Lower case of the same length, so that places in it are places in the text. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}
