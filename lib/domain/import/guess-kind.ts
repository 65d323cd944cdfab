import type { ColumnProfile } from "@/lib/domain/import/column-profile";
import { guessMapping, type MappingGuess, SURE } from "@/lib/domain/import/guess-mapping";
import { headerScore } from "@/lib/domain/import/header-words";
import { IMPORT_KINDS, type ImportKind } from "@/lib/domain/import/kinds";
import { type Layout, missingFields } from "@/lib/domain/import/mapping";

/** How much each matched field speaks for its kind. */
const WEIGHTS: Record<ImportKind, Record<string, number>> = {
  reviews: { text: 3, rating: 2, title: 0.5, customer: 0.5, product: 0.5, time: 0.3, id: 0.5 },
  orders: {
    order: 3,
    quantity: 1.5,
    price: 0.8,
    amount: 0.8,
    product: 0.5,
    productTitle: 0.5,
    customer: 0.3,
    time: 0.3,
    status: 0.5,
    returned: 0.5,
  },
  events: { type: 3.5, session: 1, position: 1, product: 0.5, customer: 0.3, time: 0.5 },
  dialogues: { dialogue: 2.5, speaker: 2.5, turn: 1, text: 1.5, transcript: 4, customer: 0.3, time: 0.2 },
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
  customers: { customer: 1.2, joinedAt: 2, email: 0.6, phone: 0.6, consent: 1.5 },
  surveys: { question: 3, text: 1.5, rating: 1, customer: 0.3, time: 0.3, id: 0.8 },
};
const FILE_WORDS: Record<ImportKind, RegExp> = {
  reviews: /review|comment|rating|feedback|评论|评价|点评|口碑/i,
  orders:
    /order|retail|transaction|invoice|sales|purchase|settlement|returns?\b|refund|订单|交易|销售|退货|退款|账单/i,
  events: /event|click|behavio|\blog|impression|traffic|actions?\b|行为|点击|日志|曝光|浏览/i,
  dialogues:
    /chat|dialog|conversation|support|service|session|transcript|messages?\b|tickets?\b|对话|会话|客服|聊天|咨询/i,
  products: /product|items?\b|goods|catalog|meta|sku|inventory|listing|商品|产品|货品|宝贝|库存/i,
  customers: /customer|member|users?\b|client|buyer|contacts?\b|subscriber|会员|用户|客户|顾客|人群/i,
  surveys: /survey|questionnaire|\bnps\b|\bcsat\b|responses?\b|form\b|问卷|调查|调研|答卷/i,
};
const FILE_WEIGHT = 1.2;
const INCOMPLETE = 0.3;
/** Orders without a product are still orders, and a log of one kind of behaviour a log: a person says what is missing. */
const NEARLY = 0.6;
const ATTRIBUTE_WEIGHT = 0.4;
const MOST_ATTRIBUTES = 5;
const ANSWER_WEIGHT = 1.5;
const MOST_ANSWERS = 4;
const UNLIKELY = 0.4;
const MAYBE = 0.5;
const PAID_FIELDS = ["order", "quantity", "amount"];
const ORDER_FIELDS = ["order", "quantity", "product", "price", "status"];
/** A catalogue names a thing once; its sizes and colours make a few rows of one. */
const LEAST_DISTINCT = 0.5;

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
    return { kind, guess, score: scoreOf(kind, guess, profiles, fileName) };
  }).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first) throw new Error("there is no kind");
  return {
    kind: first.kind,
    guess: first.guess,
    confidence: Math.min(1, (first.score - (second?.score ?? 0)) / 3),
  };
}

function scoreOf(
  kind: ImportKind,
  guess: MappingGuess,
  profiles: readonly ColumnProfile[],
  fileName: string,
): number {
  let score = 0;
  for (const { field, confidence } of guess.columns)
    score += field ? (WEIGHTS[kind][field] ?? 0.1) * confidence : 0;
  const { fields, attributes, answers = [] } = guess.mapping;
  if (kind === "customers") score += ATTRIBUTE_WEIGHT * Math.min(MOST_ATTRIBUTES, attributes.length);
  if (kind === "surveys") score += ANSWER_WEIGHT * Math.min(MOST_ANSWERS, answers.length);
  const named = FILE_WORDS[kind].test(fileName);
  if (isUnlikely(kind, guess, profiles, named)) score *= UNLIKELY;
  if (missingFields(kind, guess.mapping).length > 0)
    score *= isNearlyComplete(kind, fields) ? NEARLY : INCOMPLETE;
  return score + (named ? FILE_WEIGHT : 0);
}

function isNearlyComplete(kind: ImportKind, fields: Readonly<Record<string, string>>): boolean {
  if (kind === "orders") return fields.order !== undefined;
  const { customer, product, time } = fields;
  return kind === "events" && customer !== undefined && product !== undefined && time !== undefined;
}

/** What speaks against a kind though its fields are there. */
function isUnlikely(
  kind: ImportKind,
  { mapping: { fields, answers = [] }, columns }: MappingGuess,
  profiles: readonly ColumnProfile[],
  named: boolean,
): boolean {
  const repeats = (column: string | undefined) => {
    const profile = profiles.find(({ name }) => name === column);
    return profile !== undefined && profile.filled > 20 && profile.distinct < profile.filled * LEAST_DISTINCT;
  };
  switch (kind) {
    // One word such as "response" makes no survey, nor does a text make a conversation.
    case "surveys":
      return !named && fields.question === undefined && answers.length < 2 && fields.id === undefined;
    case "dialogues":
      return (
        !named &&
        fields.dialogue === undefined &&
        fields.transcript === undefined &&
        !surely(columns, "speaker")
      );
    // A catalogue names no customers; its things may come again, a day or a size a row.
    case "products":
      return (
        isNamed(profiles, "customer") ||
        (repeats(fields.product) && (isNamed(profiles, "order") || isNamed(profiles, "quantity")))
      );
    // A list of people does not say what they bought or asked.
    case "customers":
      return (
        repeats(fields.customer) ||
        isNamed(profiles, "product", MAYBE) ||
        isNamed(profiles, "productTitle") ||
        profiles.some(({ name }) => headerScore("dialogues", "dialogue", name) > SURE) ||
        ORDER_FIELDS.filter((field) => isNamed(profiles, field)).length > 1
      );
    // Stars without a word are reviews only if nothing else is there.
    case "reviews":
      return (
        fields.text === undefined &&
        fields.title === undefined &&
        (PAID_FIELDS.some((field) => isNamed(profiles, field)) || (!named && !surely(columns, "rating")))
      );
    default:
      return false;
  }
}

function isNamed(profiles: readonly ColumnProfile[], field: string, least = SURE): boolean {
  return profiles.some(({ name }) => headerScore("orders", field, name) > least);
}

function surely(columns: MappingGuess["columns"], field: string): boolean {
  return columns.some((column) => column.field === field && column.confidence > 0.7);
}
