import type { ColumnProfile } from "@/lib/domain/import/column-profile";
import { guessMapping, type MappingGuess } from "@/lib/domain/import/guess-mapping";
import { IMPORT_KINDS, type ImportKind } from "@/lib/domain/import/kinds";
import { type Layout, missingFields } from "@/lib/domain/import/mapping";

/** How much each matched field speaks for its kind. */
const WEIGHTS: Record<ImportKind, Record<string, number>> = {
  reviews: { text: 3, rating: 2, title: 0.5, customer: 0.5, product: 0.5, time: 0.3, id: 0.3 },
  orders: {
    order: 3,
    quantity: 1.5,
    price: 0.8,
    amount: 0.8,
    product: 0.5,
    customer: 0.3,
    time: 0.3,
    status: 0.5,
  },
  events: { type: 3.5, session: 1, position: 1, product: 0.5, customer: 0.3, time: 0.5 },
  dialogues: { dialogue: 3, speaker: 2.5, turn: 1, text: 1.5, customer: 0.3 },
  products: {
    product: 1.2,
    title: 1.5,
    category: 1,
    brand: 1,
    price: 1,
    listPrice: 1,
    stock: 1.5,
    listedAt: 0.5,
  },
  customers: { customer: 1.2, joinedAt: 2 },
  surveys: { question: 3, text: 2, rating: 1, customer: 0.3, time: 0.3 },
};
const FILE_WORDS: Record<ImportKind, RegExp> = {
  reviews: /review|comment|feedback|rating|评论|评价/i,
  orders: /order|retail|transaction|invoice|sales|purchase|订单|交易|销售/i,
  events: /event|click|behavio|\blog|impression|traffic|行为|点击|日志|曝光/i,
  dialogues: /chat|dialog|conversation|support|service|session|对话|会话|客服|聊天/i,
  products: /product|item|goods|catalog|meta|sku|商品|产品|货品/i,
  customers: /customer|member|user|client|buyer|会员|用户|客户|顾客/i,
  surveys: /survey|questionnaire|\bnps\b|问卷|调查|调研/i,
};
const FILE_WEIGHT = 1.5;
const INCOMPLETE = 0.3;
const ATTRIBUTE_WEIGHT = 0.4;
const MOST_ATTRIBUTES = 5;

export interface KindGuess {
  readonly kind: ImportKind;
  /** 0 to 1: how far ahead of the next kind */
  readonly confidence: number;
  readonly guess: MappingGuess;
}

/** The kind whose fields the columns match best; the file's name counts a little. */
export function guessKind(
  fileName: string,
  layout: Layout,
  profiles: readonly ColumnProfile[],
  timeZone: string,
): KindGuess {
  const scored = IMPORT_KINDS.map((kind) => {
    const guess = guessMapping(kind, layout, profiles, timeZone);
    return { kind, guess, score: scoreOf(kind, guess, fileName) };
  }).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first) throw new Error("there is no kind");
  return {
    kind: first.kind,
    guess: first.guess,
    confidence: Math.min(1, (first.score - (second?.score ?? 0)) / 3),
  };
}

function scoreOf(kind: ImportKind, guess: MappingGuess, fileName: string): number {
  let score = 0;
  for (const { field, confidence } of guess.columns)
    score += field ? (WEIGHTS[kind][field] ?? 0.1) * confidence : 0;
  if (kind === "customers") {
    score += ATTRIBUTE_WEIGHT * Math.min(MOST_ATTRIBUTES, guess.mapping.attributes.length);
  }
  if (missingFields(kind, guess.mapping).length > 0) score *= INCOMPLETE;
  return score + (FILE_WORDS[kind].test(fileName) ? FILE_WEIGHT : 0);
}
