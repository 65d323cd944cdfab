import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import { countWords } from "@/lib/algorithms/text/split-clauses";

export type SpamReason = "link" | "contact" | "repeated" | "no-words" | "template";

// An address of a page, not the end of an e-mail address.
const LINK =
  /(?:https?:\/{0,2}|(?<![@\w.-])(?=www\.[a-z0-9-]+\.|(?:[a-z0-9-]+\.)+(?:com|cn|net|shop|top|xyz|vip)(?![a-z])))[\w./?=&%#:-]+/gi;
/** With so many words, a text that names a link or says "the rest is filler" is about something else. */
const WORDS_BESIDE = 25;
const CONTACT =
  /(?:加|\+|➕)\s*(?:我)?\s*(?:微信|微|薇|v信|vx|wx|qq|q群|群)(?!不)|(?<![a-z0-9])(?:vx|wechat|whatsapp|telegram|qq|微信)(?:\s*[:：号]\s*[a-z0-9_-]{5,}|\s*(?=[a-z_-]*\d)[a-z0-9_-]{5,})|刷单.{0,8}(?:兼职|佣金|日结|联系|加我)|兼职|日赚|代购加|dm me|promo code|earn money|click (?:here|the link)/i;
const TEMPLATE =
  /(?:此用户没有填写评[价论]|用户未(?:及时)?(?:填写|做出)?评价|系统默认(?:好评|评价)|默认好评|(?:好评|五星)(?:返现|返红包)|评价方未及时做出评价|复制(?:粘贴|的评|的好评|别人)|凑(?:够|满)?(?:\d+|十五|几)?个?字)/u;

const MANY_WORDS = 60;

/**
 * Why a text should not be mined, empty for an honest one: a link and little else, a call to get in touch or earn money, one thing
 * over and over, nothing but marks and digits, a text that nobody wrote (default reviews, paid ones).
 */
export function detectSpam(text: string): SpamReason[] {
  const reasons: SpamReason[] = [];
  if (isAboutLinks(text)) reasons.push("link");
  if (CONTACT.test(text)) reasons.push("contact");
  if (isRepeated(text)) reasons.push("repeated");
  if (!/\p{L}/u.test(text)) reasons.push("no-words");
  if (TEMPLATE.test(text) && countWords(text) < WORDS_BESIDE) reasons.push("template");
  return reasons;
}

function isAboutLinks(text: string): boolean {
  const links = text.match(LINK)?.length ?? 0;
  return links > 0 && countWords(text.replace(LINK, " ")) < WORDS_BESIDE * links;
}

/** True when a text of some length is made of a few pieces said again and again. */
function isRepeated(text: string): boolean {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (letters.length < 10) return false;
  // A laugh or a cry in a text that says something is none.
  if (letters.replace(/(.)\1{3,}/gu, "$1").length < letters.length / 2) return true;
  const words = detectLanguage(text) === "zh" ? [...letters.replace(/ /g, "")] : letters.split(" ");
  // Long texts use the same words again, but not the same pairs of them.
  const units = detectLanguage(text) === "zh" || words.length > MANY_WORDS ? pairs(words) : words;
  if (units.length < 9) return false;
  return new Set(units).size / units.length < 0.3;
}

function pairs(units: readonly string[]): string[] {
  return units.slice(1).map((second, i) => `${units[i]} ${second}`);
}
