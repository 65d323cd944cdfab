import { leftEvidence, rightEvidence, STRONG } from "@/lib/algorithms/privacy/chinese-name-context";
import {
  type ChineseOdds,
  chineseOdds,
  LONG_FAMILIES,
  PLACE,
} from "@/lib/algorithms/privacy/chinese-word-odds";
import { TYPICAL_GIVEN_NAMES } from "@/lib/algorithms/privacy/data/chinese-given-names";
import { FAMILY_NAMES, RAREST_FAMILY_NAMES } from "@/lib/algorithms/privacy/data/chinese-names";
import { CITIES, PROVINCES } from "@/lib/algorithms/privacy/data/chinese-places";
import { NOT_CHINESE_NAMES } from "@/lib/algorithms/privacy/data/not-names";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { isDoubtful } from "@/lib/algorithms/privacy/full-chinese-name";
import { isHan } from "@/lib/algorithms/privacy/is-han";
import { NameList } from "@/lib/algorithms/privacy/name-list";

const FAMILY = new Uint8Array(65_536);
for (const name of FAMILY_NAMES) FAMILY[name.charCodeAt(0)] = 1;
for (const name of RAREST_FAMILY_NAMES) FAMILY[name.charCodeAt(0)] = 1;
/** One that begins family names of two characters. */
const LONG = 2;
for (const name of LONG_FAMILIES) FAMILY[name.charCodeAt(0)] = LONG;

const NO_FAMILIAR = new Set(
  "小于 小米 小时 小白 小花 小区 小方 小车 小雨 小熊 小鱼 小马 小牛 小羊 小鸡 小路 小黄 小红 小安 小包 小门 小青 小热 小国 老国 小计 小家 小房 小师 小东 小江 小平 小文 小经 小石 小金 小康 小兰 小利 小巴 小单 老路 老白 老酒 老花 老单 老房 老宅 老师 老家 老东 老井 老车 老铁 老人 老牛 老马 小苏 小龙 小海 小贝 小时 小别 阿里 阿迪 阿国 阿胶 小步 小水 小冷 小卡 小苗 小谷 小季 小史 小毛 小毕 小郎 小公 老公 小舒 老外 阿乐 小乐 小店".split(
    " ",
  ),
);
const PLACES: ReadonlySet<string> = new Set([...PROVINCES, ...CITIES]);

/** How far around a name its words are read, and how long one is at most. */
const AROUND = 3;
const LONGEST = 4;
/** The least odds of its own, as a logarithm; better ones than the second prove nothing more. */
const LEAST = -3;
const MOST = 8;
/** What odds and neighbours must add up to: beside words for people, and where neither neighbour is one. */
const ENOUGH = 6.5;
const ENOUGH_ALONE = 8.5;
/** What it says for a name that it stands in a list with another. */
const IN_LIST = 3;
/** What it says for a name that thousands are given it, also where it is a word: 和平, 甜甜. */
const TYPICAL = 3;
/** Names of one given character need more. */
const SHORTER = 1;

/**
 * Chinese names by weighing: how much likelier their characters are as a name than as words, and what stands beside
 * them. For names that no word of chinese-name-cues.ts announces. Cost: linear; a few look-ups a family name.
 */
export const findLikelyChineseNames: Recogniser = ({ text, han }, known) => {
  const found: Candidate[] = [];
  if (!han) return found;
  const list = new NameList(text, known);
  for (let start = 0; start < text.length - 1; start++) {
    if (FAMILY[text.charCodeAt(start)] === 0) continue;
    const odds = chineseOdds();
    const familiar = isFamiliar(odds, text, start) ? 1 : 0;
    const end = familiar ? start + 1 : called(odds, text, start) || likeliestEnd(odds, text, start, list);
    if (!end) continue;
    found.push({ start: start - familiar, end, type: "name", rule: "name.zh.likely", weight: 34 });
    list.add(start - familiar, end);
    start = end - 1;
  }
  return found;
};

const SMALL = 0x5c0f;
const OLD = 0x8001;
const AH = 0x963f;
const BIG = 0x5927;

/** 小韩很热心, 跟老尤说: people call each other so. */
function isFamiliar(odds: ChineseOdds, text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (
    (before !== SMALL && before !== OLD && before !== AH && before !== BIG) ||
    NO_FAMILIAR.has(text.slice(start - 1, start + 1))
  )
    return false;
  if (odds.word(text, start - 1, start + 2) > -16) return false;
  const [left, right] = [leftEvidence(odds, text, start - 1), rightEvidence(odds, text, start + 1)];
  if (before === BIG) return odds.kind(text, start - 1, start + 1) === 0 && left >= STRONG && right > 1;
  return right >= STRONG ? left > 0 : left >= STRONG && right > 1;
}

const CALLED = "姐哥总姨叔伯婶嫂工";

/** 刘姐你好, 王总已经同意: where a family name with what people are called by ends; 0 if none does. */
function called(odds: ChineseOdds, text: string, start: number): number {
  const end = start + (CALLED.includes(text.charAt(start + 1)) ? 2 : 3);
  if (!CALLED.includes(text.charAt(end - 1))) return 0;
  if (end === start + 3 && !LONG_FAMILIES.has(text.slice(start, start + 2))) return 0;
  if (odds.word(text, start, end) > -16) return 0;
  if (isDoubtful(text, start) || NOT_CHINESE_NAMES.has(text.slice(start, end))) return 0;
  const [left, right] = [leftEvidence(odds, text, start), rightEvidence(odds, text, end)];
  return left >= 1.2 && right >= 1.8 && left + right >= 4 ? end : 0;
}

/** Where the likeliest name that begins at `start` ends; 0 if none is likely enough. */
function likeliestEnd(odds: ChineseOdds, text: string, start: number, list: NameList): number {
  let best = 0;
  let end = 0;
  const longest =
    FAMILY[text.charCodeAt(start)] === LONG && LONG_FAMILIES.has(text.slice(start, start + 2)) ? 2 : 1;
  for (let family = longest; family >= 1; family--) {
    for (let given = 2; given >= 1; given--) {
      const until = start + family + given;
      if (!isAllHan(text, start, until)) continue;
      const name = odds.name(text, start, family, until);
      // What the cut of single characters would leave is at least what the likeliest one leaves.
      let most = name;
      for (let at = start; at < until; at++) most -= odds.alone(text, at);
      if (most < LEAST) continue;
      if (name - cut(odds, text, start, until) < LEAST) continue;
      const own =
        name +
        gain(odds, text, start, until) +
        (TYPICAL_GIVEN_NAMES.has(text.slice(start + family, until)) ? TYPICAL : 0);
      if (own < LEAST || isThing(odds, text, start, until)) continue;
      const [left, right] = [leftEvidence(odds, text, start), rightEvidence(odds, text, until)];
      const beside = list.isBeside(start, until) ? IN_LIST : 0;
      const enough = left < STRONG && right < STRONG ? ENOUGH_ALONE : ENOUGH;
      const score = Math.min(own, MOST) + left + right + beside - enough - (given === 1 ? SHORTER : 0);
      if (score > best) {
        best = score;
        end = until;
      }
    }
  }
  return end;
}

/** Brands, places and other words that are made like names, also with the character after. */
function isThing(odds: ChineseOdds, text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return (
    PLACES.has(name) ||
    NOT_CHINESE_NAMES.has(name) ||
    NOT_CHINESE_NAMES.has(name.slice(1)) ||
    (NOT_CHINESE_NAMES.has(name.slice(0, 2)) && odds.word(text, start, start + 2) < -20) ||
    NOT_CHINESE_NAMES.has(text.slice(start, end + 1)) ||
    odds.kind(text, start, end) === PLACE
  );
}

function isAllHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isHan(text, at)) return false;
  return true;
}

/** How much likelier the characters around are with a certain name there than as words alone. */
function gain(odds: ChineseOdds, text: string, start: number, end: number): number {
  let from = start;
  while (from > start - AROUND && isHan(text, from - 1)) from--;
  let until = end;
  while (until < end + AROUND && isHan(text, until)) until++;
  return cut(odds, text, from, start) + cut(odds, text, end, until) - cut(odds, text, from, until);
}

const BEST = new Float64Array(16);

/** The likeliest cut of a short run into words. */
function cut(odds: ChineseOdds, text: string, from: number, until: number): number {
  BEST[0] = 0;
  for (let end = from + 1; end <= until; end++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let start = Math.max(from, end - LONGEST); start < end; start++) {
      const cut = (BEST[start - from] as number) + odds.word(text, start, end);
      if (cut > top) top = cut;
    }
    BEST[end - from] = top;
  }
  return BEST[until - from] as number;
}
