import { CLAUSE_BREAK } from "@/lib/algorithms/text/clause-breaks";

/** A part of a text: `text` is what lies at `start` <= offset < `end` of the original (UTF-16 units). */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Break = "hard" | "soft";

const CLOSING = /^(?:[.。！？!?；;…\s"'”’)）\p{Extended_Pictographic}]|\u{FE0F}|\u{200D})+/u;
const EDGE =
  /^[\s，,、：:;；。.()（）【】[\]~～|\-–—*·•"“”'‘’]+|[\s，,、：:;；()（）【】[\]~～|\-–—*·•"“”‘’]+$/gu;
const ABBREVIATION = /(?:^|\s)(?:(?:mr|mrs|ms|dr|vs|no|approx|etc|st)|(?:\p{L}\.)+\p{L})$/iu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\p{Script=Han}]*$/u;

/** A mark that a page has written in letters: &#34; &amp; */
const ESCAPED = /&(?:#\d{1,6}|[a-z]{2,8})$/i;
/** What stands in the place of something that was masked: [phone], [订单x]. */
const MASK = /\[\p{L}{1,12}\]/uy;

/** Characters before a break that decide on it. */
const LOOK_BACK = 200;
/** Fewer words than this (three English ones, three Han characters) do not stand alone beside a comma. */
const FEWEST_WORDS = 2.6;
/** A piece without punctuation is cut at its joints from this many words on. */
const LONG_WORDS = 7;

/**
 * Cuts a text into clauses that each say one thing: at sentence ends, commas, brackets, emoji, spaces between Chinese
 * words, between scripts, at numbers of a list and before contrast words (but, however, 但是, 不过, 就是 …); pieces
 * without punctuation also where a new subject begins (物流很快|质量不错) and, when long, at "and the", 而且, 然后. Clauses under three words or three Han characters are joined to their neighbour in the same sentence;
 * whole sentences stay, however short ("good!!bad??" is two); the joining word itself is left out. Pieces without a letter are left out.
 * Cost: linear in the text.
 */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let pieces: Clause[] = [];
  let start = 0;
  const close = (end: number, kind: Break) => {
    const piece = trimmed(text, start, end);
    if (piece) pieces.push(piece);
    start = end;
    if (kind === "hard") {
      clauses.push(...joinShort(text, pieces));
      pieces = [];
    }
  };
  CLAUSE_BREAK.lastIndex = 0;
  for (let found = CLAUSE_BREAK.exec(text); found; found = CLAUSE_BREAK.exec(text)) {
    const { list, hard, soft, contrast, subject } = found.groups ?? {};
    const before = text.slice(Math.max(start, found.index - LOOK_BACK), found.index);
    if (list) {
      close(found.index, "hard");
      start = found.index + list.length;
    } else if (hard) {
      if (/[?;]/.test(hard) && isInAddress(text, found.index)) continue;
      if (hard === "." && ABBREVIATION.test(before)) continue;
      if (hard === ";" && ESCAPED.test(before)) continue;
      const tail = CLOSING.exec(text.slice(found.index))?.[0].length ?? hard.length;
      close(found.index + tail, "hard");
      CLAUSE_BREAK.lastIndex = start;
    } else if (soft) {
      if (isInsideNumber(text, found.index) || isMaskAt(text, found.index)) continue;
      if (soft === ":" && isInAddress(text, found.index + 3)) continue;
      close(found.index + soft.length, "soft");
    } else if (subject !== undefined) {
      // Nothing stands there, so the search must be helped on.
      if (subject === "") CLAUSE_BREAK.lastIndex++;
      if (countWords(before) >= FEWEST_WORDS) close(found.index, "soft");
    } else if (contrast || countWords(before) >= LONG_WORDS) {
      close(found.index, "soft");
      // What joins two clauses belongs to neither.
      start = found.index + found[0].length;
    }
  }
  close(text.length, "hard");
  return clauses;
}

/** Words of a clause; a Han character counts as most of one, as short clauses are dense. */
export function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/[^\s\p{P}\p{S}\p{Script=Han}]+/gu)?.length ?? 0;
  return han / 1.15 + others;
}

function trimmed(text: string, from: number, to: number): Clause | null {
  const raw = text.slice(from, to);
  const lead = /^[\s\S]*?(?=[\p{L}\p{N}])/u.exec(raw)?.[0];
  if (lead === undefined) return null;
  // A currency sign or an opening quote belongs to what follows; other leading marks do not.
  const kept = /[$¥￥€£#@]$/.test(lead) || isMaskAt(raw, lead.length - 1) ? lead.length - 1 : lead.length;
  // What stands for masked words is a word itself, brackets and all.
  const body = raw.slice(kept).replace(EDGE, (mark, at: number, all: string) => {
    return isMaskAt(all, at) ? mark.charAt(0) : "";
  });
  if (!/\p{L}/u.test(body)) return null;
  const start = from + kept;
  return { start, end: start + body.length, text: body };
}

function joinShort(text: string, pieces: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  let shortLast = false;
  for (const piece of pieces) {
    const short = countWords(piece.text) < FEWEST_WORDS;
    const last = joined.at(-1);
    if (last && (short || shortLast)) {
      joined[joined.length - 1] = {
        start: last.start,
        end: piece.end,
        text: text.slice(last.start, piece.end),
      };
      shortLast = countWords(text.slice(last.start, piece.end)) < FEWEST_WORDS;
    } else {
      joined.push(piece);
      shortLast = short;
    }
  }
  return joined;
}

function isInsideNumber(text: string, at: number): boolean {
  return /[,:]/.test(text[at] ?? "") && /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
}

/** True behind "https://" or "www." of an address that goes on here. */
function isInAddress(text: string, at: number): boolean {
  return ADDRESS.test(text.slice(Math.max(0, at - LOOK_BACK), at));
}

/** True for the opening and the closing bracket of a mask. */
function isMaskAt(text: string, at: number): boolean {
  const opening = text[at] === "[" ? at : text[at] === "]" ? text.lastIndexOf("[", at) : -1;
  if (opening < 0) return false;
  MASK.lastIndex = opening;
  const found = MASK.exec(text);
  return found !== null && (at === opening || MASK.lastIndex === at + 1);
}
