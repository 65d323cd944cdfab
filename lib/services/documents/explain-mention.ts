import { attentionOfMention } from "@/lib/algorithms/needs/weigh-mention";
import { findJudgingWords } from "@/lib/algorithms/text/find-judging-words";
import { findScopes } from "@/lib/algorithms/text/find-scopes";
import type { MentionDetail, MentionWhy } from "@/lib/domain/documents/document-detail";

/** Why a mention is read as it is: its judging words, what is negated or compared, and how its attention comes about. */
export function explainMention(mention: MentionDetail): MentionWhy {
  const { sentiment, needs, text, tokens } = mention;
  const strength = Math.max(0, ...needs.filter(({ isOther }) => !isOther).map(({ closeness }) => closeness));
  const words = tokens.map((token) => token.text);
  return {
    probability: sentiment === null ? null : (sentiment + 1) / 2,
    judging: findJudgingWords(text),
    scopes: findScopes(text),
    attention: sentiment === null ? null : attentionOfMention(mention, strength),
    isMixed:
      words.some((word) => /\p{Script=Han}/u.test(word)) &&
      words.some((word) => /\p{Script=Latin}{2}/u.test(word)),
  };
}
