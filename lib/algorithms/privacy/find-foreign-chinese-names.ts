import { leftEvidence, rightEvidence } from "@/lib/algorithms/privacy/chinese-name-context";
import { chineseOdds } from "@/lib/algorithms/privacy/chinese-word-odds";
import {
  JAPANESE_FAMILY_NAMES,
  JAPANESE_GIVEN,
  NAME_PIECES,
  TRANSLITERATING,
} from "@/lib/algorithms/privacy/data/foreign-chinese-names";
import { NOT_CHINESE_NAMES } from "@/lib/algorithms/privacy/data/not-names";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { NameList } from "@/lib/algorithms/privacy/name-list";
import { longestFirst } from "@/lib/algorithms/text/longest-first";

const KIND = new Uint8Array(65_536);
const DOT = 1;
const PIECE = 2;
const JAPANESE = 4;
for (const sign of "·•・‧") KIND[sign.charCodeAt(0)] = DOT;
for (const pieces of NAME_PIECES)
  for (const piece of pieces) KIND[piece.charCodeAt(0)] = (KIND[piece.charCodeAt(0)] as number) | PIECE;
for (const name of JAPANESE_FAMILY_NAMES)
  KIND[name.charCodeAt(0)] = (KIND[name.charCodeAt(0)] as number) | JAPANESE;

const PIECES = NAME_PIECES.map((pieces) => new RegExp(`(?:${longestFirst(pieces)}){2,3}`, "y"));
const JAPANESE_NAME = new RegExp(
  `(?:${longestFirst(JAPANESE_FAMILY_NAMES)})(?<given>[${JAPANESE_GIVEN}]{2}[子郎美介]|[${JAPANESE_GIVEN}]{2}|[${JAPANESE_GIVEN}])`,
  "y",
);
const SPELLING = new Set(TRANSLITERATING);
const LONGEST = 8;

/** What a name's own signs say for it, as logarithms of odds, and what it and its neighbours must add up to. */
const OWN = { dotted: 4.5, pieces: 5, japanese: 4.5 } as const;
const ENOUGH = 7.5;
const IN_LIST = 3;

/**
 * Names in Chinese characters that no family name of China begins: spelled ones with a dot (索菲亚·罗西), those of
 * Tibetans, Mongols and Uyghurs by their pieces (次仁卓玛), Japanese ones (佐藤健一). Cost: linear.
 */
export const findForeignChineseNames: Recogniser = ({ text, han }, known) => {
  const found: Candidate[] = [];
  if (!han) return found;
  let list: NameList | undefined;
  for (let at = 0; at < text.length; at++) {
    const kind = KIND[text.charCodeAt(at)] as number;
    if (kind === 0) continue;
    const name = nameAt(text, at, kind);
    if (!name) continue;
    const { start, end, own } = name;
    list ??= new NameList(text, known);
    const beside = list.isBeside(start, end) ? IN_LIST : 0;
    const odds = chineseOdds();
    if (own + leftEvidence(odds, text, start) + rightEvidence(odds, text, end) + beside < ENOUGH) continue;
    found.push({ start, end, type: "name", rule: "name.zh.foreign", weight: 36 });
    list.add(start, end);
    at = end - 1;
  }
  return found;
};

interface Name {
  readonly start: number;
  readonly end: number;
  /** log odds of its own */
  readonly own: number;
}

/** The name whose dot is at `at`, or that begins there. */
function nameAt(text: string, at: number, kind: number): Name | undefined {
  if (kind === DOT) {
    const [start, end] = dotted(text, at);
    return end ? { start, end, own: OWN.dotted } : undefined;
  }
  const pieces = kind & PIECE ? longest(text, at) : 0;
  if (pieces) return { start: at, end: pieces, own: OWN.pieces };
  const end = kind & JAPANESE ? japanese(text, at) : 0;
  return end ? { start: at, end, own: OWN.japanese } : undefined;
}

/** The spelled name around a dot; an end of 0 for none. Two dots are read at the first. */
function dotted(text: string, dot: number): [start: number, end: number] {
  let start = dot;
  while (start > Math.max(0, dot - LONGEST) && SPELLING.has(text.charAt(start - 1))) start--;
  let end = dot + 1;
  for (let dots = 0; end < text.length && end - dot < 2 * LONGEST; end++) {
    if (SPELLING.has(text.charAt(end))) continue;
    if (KIND[text.charCodeAt(end)] !== DOT || dots++ > 0) break;
  }
  if (start > 0 && KIND[text.charCodeAt(start - 1)] === DOT) return [0, 0];
  return dot - start < 1 || end - dot < 2 || (dot - start < 2 && end - dot < 3) ? [0, 0] : [start, end];
}

function longest(text: string, at: number): number {
  for (const pattern of PIECES) {
    pattern.lastIndex = at;
    if (pattern.test(text) && pattern.lastIndex > at + 2) return pattern.lastIndex;
  }
  return 0;
}

function japanese(text: string, at: number): number {
  JAPANESE_NAME.lastIndex = at;
  const match = JAPANESE_NAME.exec(text);
  if (!match) return 0;
  const given = match.groups?.given ?? "";
  const end = at + match[0].length;
  if (NOT_CHINESE_NAMES.has(match[0])) return 0;
  // 山口百货, 中山大学: what is given is a word of its own.
  const likelyWord = given.length > 1 && chineseOdds().word(text, end - given.length, end) > -13;
  return likelyWord || (given.length === 1 && !/^$|[^\u3400-\u9fff]/.test(text.charAt(end))) ? 0 : end;
}
