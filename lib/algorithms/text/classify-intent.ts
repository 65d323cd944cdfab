import { anyOf } from "@/lib/algorithms/text/any-of";
import { comparesOrSwitches } from "@/lib/algorithms/text/compares-or-switches";
import type { Language } from "@/lib/algorithms/text/detect-language";

export type Intent = "complaint" | "wish" | "praise" | "question" | "comparison" | "switching";

const WISH_EN = anyOf([
  "i (?:really )?wish|wish (?:it|they|there|you|the)|if only",
  "would (?:be (?:nice|great|good|better|perfect|helpful|awesome|useful|ideal|handy|welcome)|make (?:it|this|the|life)|help\\b|suit|sell)",
  "would (?:love|like|prefer|pay|sign up|subscribe|buy (?:one|it|two|more)? ?(?:if|in))(?! to know| to ask| to thank)",
  "(?:hope|hoping) (?:they|you|there|the|it|for|to see)",
  "(?:please|pls|plz) (?:add|make|bring|offer|include|consider|restock|release|do|sell|stock|print|give)|(?:more|bigger|smaller|lighter|larger|longer|wider|thinner|other|new|also|too)[^.?!]{0,24} please",
  "should (?:come|include|add|offer|have|make|be (?:bigger|smaller|longer|shorter|wider|thicker|lighter|larger|available|an option))",
  "could (?:use|do with|be (?:a (?:bit|little|touch) )?(?:bigger|smaller|longer|shorter|thicker|lighter|wider|larger|better|brighter))",
  "(?:could|can|will|would) you (?:please )?(?:add|make|offer|bring|do|sell|stock|print|release|consider|include)\\b",
  "(?:needs?|wants) (?:a|an|more|to (?:be|have|come|add|include|pack|go))\\b|(?:is|are) needed|need (?:one|something|a) (?:that|which|bigger|smaller|larger|lighter|in)",
  "looking for (?:a|an|something|one)|in need of|bring back|any chance|waiting for (?:a|an|the) (?:bigger|larger|smaller|lighter|new)",
]);
const WISH_ZH = new RegExp(
  [
    "希望|但愿|盼望|期待|巴不得|建议(?!换(?:个|家|别)|别|不要|大家|慎)",
    "要是.{0,14}(?:就|更|该)|如果.{0,16}(?:就好|就更|更好|更实用|完美|就完美)|(?:的话|能).{0,10}(?:就好|就更好|就完美|更合适|更实用|更好)",
    "(?:能|可)不(?:能|可以)(?:出|加|做|增|改|配|多|便宜|再|换成|设|开|搞|弄|推出|提供)",
    "最好(?:能|有|是|再|可以|加|出|带)|就好了|就完美了|想要(?!退|换货|回来)|想买个|求(?:补货|上新|出|增加|个|一个)",
    "什么时候(?:能|会|再)?(?:补货|上新|有货|出)|(?:再|多)(?:出|加|做|给)(?:点|些|几|个|一)|需要(?:更|个|一个|再)|(?:再|更)(?:大|小|轻|宽|长|薄|厚|亮|便宜)(?:一)?(?:点|些)(?:更|就|最)",
  ].join("|"),
  "u",
);
const QUESTION_EN =
  /\b(?:wondering (?:if|whether|about)|like to know|anyone know|not (?:sure|clear) (?:which|whether|if|what|how)|what about)\b|^(?:hi|hello|hey|so|and|please)?[,\s]*(?:how|what|when|where|which|who|why|can|could|does|do|did|is|are|will|would|should|has|have|any(?:one|body)) (?:i|you|we|it|this|that|they|the|there|my|your|long|much|many|often|do|does|is|are|to|time|size|one|else|know|color|colour|kind)\b/i;
const QUESTION_ZH =
  /请问|想问|问一下|问下|咨询|吗[?？。~！!\s]*$|(?:怎么|如何|怎样)(?:用|办|退|换|安装|查|弄|开|申请|操作|连|清洗|设置|修改|取消|联系)|什么时候|多久|多少钱|几天|哪里|哪个|能不能|可不可以|有没有|是不是|会不会|要不要/u;
// What a service room is asked to do; "I want to return it" in a review is a complaint.
const REQUEST_EN = anyOf([
  "(?:help|assist) (?:me|us) (?:to |with |in |out )?\\w+|(?:i |we )?(?:need|want|would like|'d like|have|am trying|'m trying|wish) to (?:cancel|change|check|track|update|edit|modify|correct|see|know|speak|talk|contact|open|create|delete|close|switch (?:to )?(?:my|the|a)|set up|sign|subscribe|unsubscribe|place|pay|download|find|get (?:a|an|my|the) (?:refund|invoice|bill|quote|copy|receipt))",
  "(?:please|pls|kindly|can you|could you|would you) (?:cancel|change|check|track|send|resend|update|confirm|tell|let me know|look into|forward|correct|refund|call)|(?:where|when) (?:is|are|will|can|do) (?:my|the|i|it|you)|(?:problem|issue|question|information|info|details|help|assistance) (?:about|with|regarding|on|concerning) (?:my|the|a|an|your)",
]);
const REQUEST_ZH =
  /(?:帮|给|替)(?:我|忙|下)(?!.{0,6}(?:了很|太|真))|麻烦(?:你|您|帮|给|把|问|查|下|亲)|(?:我)?(?:要|想)(?:开|查|取消|改|修改|咨询|了解|预约|申请|投诉|催|补|开通|确认)|催(?:一)?(?:下|单|催)|(?:可以|能)(?:帮|给|开|改|换|退|查|先|提前)|查(?:一)?(?:下|询)|(?:开|补)(?:一?张|个)?(?:增值税|专用|普通|电子)?发票/u;
const RHETORICAL =
  /难道|这也叫|还好意思|what a (?:joke|waste)|who (?:would|designs)|why (?:did i|would anyone)|怎么(?:这么|那么|会|能|都|总|又|还)/iu;

/**
 * What a mention is. Rules in both languages for wishes, questions and requests, going over to another product or shop,
 * and comparisons with another product, in this order; what is left follows its sentiment (-1 to 1), a complaint where it
 * is not above zero. A rhetorical question with bad sentiment is a complaint. Rules only, so an unusual phrasing of a wish
 * counts as a complaint.
 */
export function classifyIntent(text: string, language: Language, sentiment: number): Intent {
  const chinese = language === "zh";
  if ((chinese ? WISH_ZH : WISH_EN).test(text)) return "wish";
  const asks =
    (chinese ? QUESTION_ZH : QUESTION_EN).test(text) ||
    (chinese ? REQUEST_ZH : REQUEST_EN).test(text) ||
    (/[?？]\s*$/.test(text) && !/[!！]/.test(text));
  if (asks && !(sentiment < 0 && RHETORICAL.test(text))) return "question";
  return comparesOrSwitches(text, language) ?? (sentiment > 0 ? "praise" : "complaint");
}
