import { detectLanguage, isChinese } from "@/lib/algorithms/text/detect-language";
import { isKeyboardMash } from "@/lib/algorithms/text/is-keyboard-mash";
import { countWords } from "@/lib/algorithms/text/split-clauses";
import type { Flag } from "@/lib/domain/documents/flags";

// An address of a page, not the end of an e-mail address. A bare name ("bought at example.com") is what shops are called.
const LINK =
  /(?:https?:\/\/|(?<![@\w.-])(?=www\.[a-z0-9-]+\.|(?:[a-z0-9-]+\.)+(?:com|cn|net)\/\w|(?:[a-z0-9-]+\.)+(?:shop|top|xyz|vip)(?![a-z])))[\w./?=&%#:-]+/gi;
/** A link with fewer words beside it is there for the link; with up to WORDS_BESIDE, if they advertise. */
const WORDS_TO_LINK = 12;
const ADVERTISES =
  /\b(?:cheap|discount|buy (?:now|here)|free (?:gift|shipping)|visit|click)\b|代理|代购|代刷|批发|低价|优惠券|免费领|领取|点击|戳|网址|进店/i;

/** With so many words beside it, an invitation or a formula is a part of something else. */
const WORDS_BESIDE = 25;
const CONTACT =
  /(?:加|\+|➕)\s*(?:我)?\s*(?:微信|微|薇|v信|vx|wx|qq|q群|群)(?!不)|(?<![a-z0-9])(?:vx|wechat|whatsapp|telegram|qq|微信)(?:\s*[:：号]\s*[a-z0-9_-]{5,}|\s*(?=[a-z_-]*\d)[a-z0-9_-]{5,}|\s*[:：号]?\s*\[\p{L}+\])|刷单.{0,8}(?:兼职|佣金|日结|联系|加我)|兼职.{0,12}(?:日结|日赚|联系|加[我微vq]|工资)|招.{0,4}兼职|日赚|代购加|dm me|use (?:my|our) (?:promo |discount )?code|earn money|click (?:here|the link)/iu;

const TEMPLATE =
  /(?:您?(?:此|该)?(?:用户|买家|顾客|评价方)?(?:没有|未)(?:及时)?(?:填写|做出|发表)(?:任何)?(?:文字)?评[价论](?:内容)?|系统默认(?:好评|评价)|默认好评|该用户觉得商品.{1,6}给出\d星|(?<!客服.{0,6})复制(?:粘贴的?评|的评|的好评|别人的评)|凑(?:够|满)?(?:\d+|十五|几)?个?字|(?:user|customer|buyer|reviewer) (?:did not|didn['’]t|has not|left no) (?:leave|left|write|written|provide|comment|review))/iu;
/** An answer to a form that one had to give. */
const NOTHING_SAID =
  /^[^\p{L}\p{N}]*(?:n\/?a|none|nil|no comments?|no reviews?(?: text)?|nothing|无|没有|没有评价|暂无(?:评价)?|未评价|不适用)[^\p{L}\p{N}]*$/iu;

/** What says less than this says nothing but a verdict. */
const WORDS_SAID = 2;
/** Letters of another script, or words of another language, that it takes to be sure. */
const FOREIGN_LETTERS = 4;
const FOREIGN_WORDS = 3;

/**
 * Why a text should not be mined, empty for an honest one: a link and little else, a call to get in touch or earn
 * money, one thing over and over, nothing but marks and digits or a hand on the keyboard, a text that nobody wrote
 * (default reviews, answers to forms), one in neither Chinese nor English.
 *
 * A turn of a dialogue may well give an address or ask to be called: there neither contacts nor templates are looked for.
 * Made to be sure rather than complete: an honest text left out costs more than a bad one that stays.
 */
export function flagText(text: string, { dialogue = false }: { readonly dialogue?: boolean } = {}): Flag[] {
  const flags: Flag[] = [];
  const brief = countWords(text) < WORDS_BESIDE;
  if (isAboutLinks(text)) flags.push("link");
  if (!dialogue && brief && CONTACT.test(text)) flags.push("contact");
  if (isRepeated(text)) flags.push("repeated");
  if (!/\p{L}/u.test(text) || isKeyboardMash(text)) flags.push("no-words");
  if (!dialogue && ((brief && TEMPLATE.test(text)) || NOTHING_SAID.test(text))) flags.push("template");
  if (isForeign(text)) flags.push("language");
  return flags;
}

function isAboutLinks(text: string): boolean {
  const links = text.match(LINK)?.length ?? 0;
  if (links === 0) return false;
  const rest = text.replace(LINK, " ");
  return countWords(rest) < (ADVERTISES.test(rest) ? WORDS_BESIDE : WORDS_TO_LINK) * links;
}

function isForeign(text: string): boolean {
  // What was masked is named in the reader's language, whatever the text's.
  const own = text.replace(/\[\p{L}{1,20}\]/gu, " ");
  if (detectLanguage(own) !== "other") return false;
  const letters = own.match(/[^\P{L}\p{Script=Latin}\p{Script=Han}]/gu)?.length ?? 0;
  const words = own.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
  return letters >= FOREIGN_LETTERS || words >= FOREIGN_WORDS;
}

/** True when a text of some length is a word or two said again and again; a sentence said three times is still one. */
function isRepeated(text: string): boolean {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (letters.length < 10) return false;
  const calm = letters.replace(/(.)\1{3,}/gu, " ");
  if (calm.length < letters.length / 2) return countWords(calm) < WORDS_SAID;
  const chinese = isChinese(text);
  const units = chinese ? [...letters.replace(/ /g, "")] : letters.split(" ");
  if (units.length < 9) return false;
  const distinct = new Set(units).size;
  return distinct / units.length < 0.4 && distinct <= WORDS_SAID * (chinese ? 2 : 1);
}
