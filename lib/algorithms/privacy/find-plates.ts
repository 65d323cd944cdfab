import { PLATE_CUE } from "@/lib/algorithms/privacy/cues";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { matchEnd } from "@/lib/algorithms/privacy/match-end";

const PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滬冀雲遼蘇贛陝閩貴粵瓊寧";
const MAINLAND = new RegExp(
  `[${PROVINCES}]\\s?[A-Z]\\s?[·•・.\\s-]?\\s?(?:[A-HJK][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[A-HJK]|[A-HJ-NP-Z0-9]{4}(?:[A-HJ-NP-Z0-9]|[学警港澳挂學掛]))(?![A-Z0-9])`,
  "iy",
);
/** Characters that are more often a word's than a province's. */
const COMMON = /[云黑新青贵宁吉川甘藏]/;
const WORD_BEFORE = /[全最崭重更翻刷创清乌漆深浅墨炭纯白红蓝绿灰米淡天藏草年珍高昂尊丽安叮四]$/;
const HONG_KONG = /[A-HJ-NP-Z]{2}[\s-]?\d{1,4}(?![\da-z])/iy;
const ABROAD =
  /(?=[A-Za-z0-9 -]{0,7}\d)(?:[A-Z]{2}[ -]?\d{2,3}[ -]?[A-Z]{2,3}|[A-Z]{1,3}[ -][A-Z]{1,2} ?\d{1,4}[EH]?|[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{2,4}){1,2}?|[a-z0-9]{5,8}|[a-z]{2,3}\d{0,2}[\s-][a-z\d]{3,4})(?![A-Za-z0-9])/y;

/** Letters before the part with digits: "B-AB 1234", "TK 1234". */
const TWO_GROUPS = /(?<![A-Za-z])[A-ZÄÖÜ]{1,3}[\s-][A-Z]{1,2}[\s-]$/;
const ONE_GROUP = /(?<![a-z])(?!(?:no|is|nr|my|it|was|reg|are|tag)[\s-])[A-Z]{1,3}[\s-]$/i;

/** Vehicle plates: of the mainland by their form, also of new energy; others only beside the word. */
export const findPlates: Recogniser = ({ text, tokens, han }) => {
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (token.text.length > 8) continue;
    const mainland = han ? mainlandStart(text, token.start) : -1;
    if (mainland >= 0) {
      const end = matchEnd(MAINLAND, text, mainland);
      if (!end) continue;
      const before = text.slice(Math.max(0, mainland - 1), mainland);
      const doubtful = COMMON.test(text.charAt(mainland)) && WORD_BEFORE.test(before);
      if (doubtful && PLATE_CUE.before(text, mainland) === null) continue;
      found.push({ start: mainland, end, type: "plate", rule: "plate.cn", weight: 82 });
      continue;
    }
    const before = text.slice(Math.max(0, token.start - 9), token.start);
    const starts = [TWO_GROUPS, ONE_GROUP].map(
      (groups) => token.start - (groups.exec(before)?.[0].length ?? 0),
    );
    for (const from of new Set([...starts, token.start].sort((a, b) => a - b))) {
      if (PLATE_CUE.before(text, from) !== "beside" && !onPlate(text, token.end)) continue;
      const end = Math.max(matchEnd(HONG_KONG, text, from), matchEnd(ABROAD, text, from));
      if (end - from < 4 || end - from > 10) continue;
      found.push({ start: from, end, type: "plate", rule: "plate.named", weight: 78 });
      break;
    }
  }
  return found;
};

/** "GB-803-KL on the plate": the word right after. */
function onPlate(text: string, end: number): boolean {
  return /^(?:[ -]?[A-Z]{2,3})? ?(?:on (?:the|its|his|her) (?:licen[cs]e |number )?plates?|as (?:the )?plate)/.test(
    text.slice(end, end + 32),
  );
}

/** Where a plate whose digits begin at `start` or just before would begin: at its province. */
function mainlandStart(text: string, start: number): number {
  for (let index = start - 1; index >= Math.max(0, start - 6); index--) {
    if (PROVINCES.includes(text.charAt(index))) return index;
  }
  return -1;
}
