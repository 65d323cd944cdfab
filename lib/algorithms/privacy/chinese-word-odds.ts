import { dict } from "@node-rs/jieba/dict";
import { FAMILY_NAMES, GIVEN, LONG_FAMILY_NAMES } from "@/lib/algorithms/privacy/data/chinese-names";

/** What a word is to the one beside it. */
export const NOUN = 1;
export const VERB = 2;
export const PLACE = 3;
const OTHER = 4;

const SLOTS = 1 << 20;
const LONGEST = 5;
/** log of the share of a sign that no word of the dictionary is. */
const UNKNOWN = -17;
/** Names of the dictionary that are as common as this are of people and places that everybody knows. */
const FAMOUS = 60;

/** How likely runs of Han characters are as everyday words and as names: natural logarithms of shares. */
export interface ChineseOdds {
  /** -Infinity where no word is; a single character always is one. */
  word(text: string, start: number, end: number): number;
  /** The same of one character. */
  alone(text: string, at: number): number;
  /** NOUN, VERB, PLACE, OTHER; 0 where no word is. */
  kind(text: string, start: number, end: number): number;
  /** The whole name as a name: family name of `family` characters, then one or two given ones. */
  name(text: string, start: number, family: number, end: number): number;
}

let odds: ChineseOdds | undefined;

/** The dictionary of jieba, read once a process (.2 s, 10 MB): words by their frequency, names by their characters. */
export function chineseOdds(): ChineseOdds {
  odds ??= readDictionary(dict.toString());
  return odds;
}

function readDictionary(lines: string): ChineseOdds {
  const keys = new Uint32Array(SLOTS);
  const counts = new Float32Array(SLOTS);
  const kinds = new Uint8Array(SLOTS);
  const families = new Float64Array(65_536);
  const given = [new Float64Array(65_536), new Float64Array(65_536), new Float64Array(65_536)] as const;
  let total = 0;
  let names = 0;
  for (let from = 0; from < lines.length; ) {
    const end = lines.indexOf("\n", from);
    const until = end < 0 ? lines.length : end;
    const space = lines.indexOf(" ", from);
    const length = space - from;
    if (length > 0 && length <= LONGEST) {
      const second = lines.indexOf(" ", space + 1);
      let count = Number(lines.slice(space + 1, second));
      const person = lines.startsWith("nr", second + 1) && until === second + 3;
      total += count;
      if (person && length === 3 && FAMILY_NAMES.has(lines.charAt(from))) {
        names++;
        bump(families, lines.charCodeAt(from));
        bump(given[0], lines.charCodeAt(from + 1));
        bump(given[1], lines.charCodeAt(from + 2));
        if (count < FAMOUS) count = 0;
      } else if (person && length === 2 && FAMILY_NAMES.has(lines.charAt(from))) {
        bump(given[2], lines.charCodeAt(from + 1));
        count /= 8;
      }
      if (count > 0) {
        const key = hash(lines, from, space);
        const slot = slotOf(keys, key);
        keys[slot] = key;
        counts[slot] = count;
        kinds[slot] = kindOf(lines.slice(second + 1, until));
      }
    }
    from = until + 1;
  }
  const alone = new Float64Array(65_536).fill(UNKNOWN);
  for (let slot = 0; slot < SLOTS; slot++)
    if (counts[slot] !== 0) counts[slot] = Math.log((counts[slot] as number) / total);
  const word = (text: string, start: number, end: number) => {
    if (end - start === 1) return alone[text.charCodeAt(start)] as number;
    return (counts[slotOf(keys, hash(text, start, end))] as number) || Number.NEGATIVE_INFINITY;
  };
  const singles = given[2].reduce((sum, value) => sum + value, 0);
  for (let code = 0x3400; code < 0xa000; code++) {
    const sign = String.fromCharCode(code);
    alone[code] = (counts[slotOf(keys, hash(sign, 0, 1))] as number) || UNKNOWN;
    families[code] = Math.log(((families[code] as number) + 2) / (names + 2000));
    // The dictionary calls many a thing a name: what is in no name that we know counts little.
    for (const [at, table] of given.entries()) {
      const count = table[code] as number;
      const smooth = GIVEN.has(sign) || MORE_GIVEN.includes(sign) ? count + 1.5 : count / 10 + 0.05;
      table[code] = Math.log(smooth / ((at === 2 ? singles : names) + 2000));
    }
  }
  return {
    word,
    alone: (text, at) => alone[text.charCodeAt(at)] as number,
    kind: (text, start, end) => kinds[slotOf(keys, hash(text, start, end))] as number,
    name(text, start, family, end) {
      const first = start + family;
      const head = family === 2 ? LONG : (families[text.charCodeAt(start)] as number);
      if (end - first === 1) return head + SHORT + (given[2][text.charCodeAt(first)] as number);
      return (
        head + (given[0][text.charCodeAt(first)] as number) + (given[1][text.charCodeAt(first + 1)] as number)
      );
    },
  };
}

/** Characters of given names that are everyday words first of all: only odds tell. */
const MORE_GIVEN =
  "亦想实招微知笙伶俪宥尔屿弋弥怜抒斐暮柒柠桃梨橙止池汐沚浅渺澈烟照燃玖璨瓷甄盈眠研祈窈竞笑素绘舟良苇茶草萤藤言词谣越辞运遇闲陌雀非风香鱼鸢鹊默今久乙令午吟呈品唯啸声好如守宵寻尊少展平幻幽引归征循忆忍性息情意慢才拥敢散日旺时晚更最月有望未来果棉植欢步每民水求沙流浪消深渊温游火点热片生用田由甲申留重加门跃从全";

/** log of the share of a family name of two characters, and of names with one given character. */
const LONG = -7;
const SHORT = -1.5;

function bump(table: Float64Array, code: number): void {
  table[code] = (table[code] as number) + 1;
}

function kindOf(tag: string): number {
  if (tag.startsWith("ns") || tag === "nz" || tag === "nt") return PLACE;
  if (tag.startsWith("n")) return NOUN;
  return tag.startsWith("v") ? VERB : OTHER;
}

/** FNV-1a over the units of a word; never 0. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0 || 1;
}

function slotOf(keys: Uint32Array, key: number): number {
  let slot = key & (SLOTS - 1);
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

export const LONG_FAMILIES: ReadonlySet<string> = new Set(LONG_FAMILY_NAMES.split("|"));
