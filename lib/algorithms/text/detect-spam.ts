import { detectLanguage } from "@/lib/algorithms/text/detect-language";

export type SpamReason = "link" | "contact" | "repeated" | "no-words" | "template";

const LINK = /https?:\/\/|www\.[a-z0-9-]+\.|\b[a-z0-9-]+\.(?:com|cn|net|shop|top|xyz|vip)\b/i;
const CONTACT =
  /(?:加|\+|➕)\s*(?:我)?\s*(?:微信|微|薇|v信|vx|wx|qq|q群|群)|(?:vx|wechat|whatsapp|telegram|qq|微信)\s*[:：号]?\s*[a-z0-9_-]{5,}|刷单|兼职|日赚|代购加|dm me|promo code|earn money|click (?:here|the link)/i;
const TEMPLATE =
  /(?:此用户没有填写评[价论]|用户未(?:及时)?(?:填写|做出)?评价|系统默认(?:好评|评价)|默认好评|(?:好评|五星)(?:返现|返红包)|评价方未及时做出评价|复制(?:的|粘贴)|凑(?:够|满)?(?:\d+|十五|几)?个?字)/u;

/**
 * Why a text should not be mined, empty for an honest one: a link, a call to get in touch or earn money, one thing
 * over and over, nothing but marks and digits, a text that nobody wrote (default reviews, paid ones).
 */
export function detectSpam(text: string): SpamReason[] {
  const reasons: SpamReason[] = [];
  if (LINK.test(text)) reasons.push("link");
  if (CONTACT.test(text)) reasons.push("contact");
  if (isRepeated(text)) reasons.push("repeated");
  if (!/\p{L}/u.test(text)) reasons.push("no-words");
  if (TEMPLATE.test(text)) reasons.push("template");
  return reasons;
}

/** True when a text of some length is made of a few pieces said again and again. */
function isRepeated(text: string): boolean {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (letters.length < 10) return false;
  if (/(.)\1{7,}/u.test(letters)) return true;
  const units = detectLanguage(text) === "zh" ? pairs(letters.replace(/ /g, "")) : letters.split(" ");
  if (units.length < 9) return false;
  return new Set(units).size / units.length < 0.3;
}

function pairs(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((second, i) => `${characters[i]}${second}`);
}
