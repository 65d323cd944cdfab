import { judgedSentences } from "@/lib/algorithms/text/data/judged-sentences";

/**
 * Eight good and eight bad phrases in each language, and as many good as bad sentences: with no ratings to learn from, a
 * text's sentiment is which group it lies nearer to. Encode `text` with the prefix "query".
 */
export const sentimentSeeds: readonly { readonly text: string; readonly positive: boolean }[] = [
  ...[
    "质量非常好，很满意",
    "很喜欢，下次还会买",
    "物超所值，推荐购买",
    "做工精细，用着很舒服",
    "发货快，服务态度好",
    "效果很棒，超出预期",
    "家人都说好用，五星好评",
    "没有任何缺点，完美",
    "Excellent quality, I am very happy with it",
    "I love it and will buy it again",
    "Great value for the money, highly recommended",
    "Well made and very comfortable",
    "Fast delivery and friendly service",
    "Works perfectly, better than I expected",
    "My family loves it, five stars",
    "No complaints at all, simply perfect",
    ...judgedSentences.positive,
  ].map((text) => ({ text, positive: true })),
  ...[
    "质量太差了，非常失望",
    "不喜欢，再也不会买了",
    "又贵又不好用，不推荐",
    "做工粗糙，用着很难受",
    "发货慢，客服态度恶劣",
    "没有效果，完全是浪费钱",
    "用了两天就坏了，要求退货",
    "到处都是毛病，差评",
    "Terrible quality, I am very disappointed",
    "I hate it and will never buy it again",
    "A waste of money, not recommended",
    "Badly made and uncomfortable",
    "Slow delivery and rude service",
    "It does not work, worse than I expected",
    "It broke after two days and I want a refund",
    "Nothing but problems, one star",
    ...judgedSentences.negative,
  ].map((text) => ({ text, positive: false })),
];
