import type { Language } from "@/lib/algorithms/text/detect-language";

export type Intent = "complaint" | "wish" | "praise" | "question";

const WISH_EN =
  /\b(?:i (?:really )?wish|wish (?:it|they|there|you|the)|if only|would be (?:nice|great|good|better|perfect|helpful|awesome)|would (?:love|like|prefer) (?:it |a |an |the |to |some |more |if |this |them )|hope (?:they|you|there|the|it|for|to)|hoping (?:for|they|you)|please (?:add|make|bring|offer|include|consider|restock|release)|should (?:come|include|add|offer|have|make|be (?:bigger|smaller|longer|shorter|wider|thicker|lighter|available))|could (?:use|be (?:a (?:bit|little) )?(?:bigger|smaller|longer|shorter|thicker|lighter|wider|better))|needs? (?:a|an|more|to (?:be|have|come|add|include))|looking for|need one|in need of|bring back|any chance)\b/i;
const WISH_ZH =
  /希望|但愿|盼望|期待|建议|要是.{0,14}(?:就|更|该)|如果.{0,14}(?:就好|就更|更好|完美)|(?:能|可以)不(?:能|可以)?(?:出|加|做|增|改|配|多|便宜|再)|能不能(?:出|加|做|增|改|配|多|便宜|再|换成)|最好(?:能|有|是|再|可以|加)|就好了|就完美了|想要(?!退|换货)|想买个|求(?:补货|上新|出|增加)|什么时候(?:能|再)?(?:补货|上新|有货)|(?:再|多)(?:出|加|做|送).{0,6}(?:颜色|款|点|些)/u;
const QUESTION_EN =
  /^(?:hi|hello|hey|so|and|please)?[,\s]*(?:how|what|when|where|which|who|why|can|could|does|do|did|is|are|will|would|should|has|have|any(?:one|body)) (?:i|you|we|it|this|that|they|the|there|my|your|long|much|many|often|do|does|is|are|to|time|size|one|else|know|color|colour|kind)\b/i;
const QUESTION_ZH =
  /请问|想问|问一下|问下|咨询|吗[?？。~！!\s]*$|(?:怎么|如何|怎样)(?:用|办|退|换|安装|查|弄|开|申请|操作|连|清洗|设置|修改|取消|联系)|什么时候|多久|多少钱|几天|哪里|哪个|能不能|可不可以|有没有|是不是|会不会|要不要/u;
const RHETORICAL =
  /难道|这也叫|还好意思|what a (?:joke|waste)|who (?:would|designs)|why (?:did i|would anyone)|怎么(?:这么|那么|会|能|都|总|又|还)/iu;

/**
 * What a mention is: a question, a wish, praise or a complaint. Rules for questions and wishes in both languages
 * first; what is left follows its sentiment (-1 to 1), a complaint where it is not above zero. A rhetorical
 * question with bad sentiment is a complaint. Rules only, so an unusual phrasing of a wish counts as a complaint.
 */
export function classifyIntent(text: string, language: Language, sentiment: number): Intent {
  const chinese = language === "zh";
  if ((chinese ? WISH_ZH : WISH_EN).test(text)) return "wish";
  const asks =
    (chinese ? QUESTION_ZH : QUESTION_EN).test(text) || (/[?？]\s*$/.test(text) && !/[!！]/.test(text));
  if (asks && !(sentiment < 0 && RHETORICAL.test(text))) return "question";
  return sentiment > 0 ? "praise" : "complaint";
}
