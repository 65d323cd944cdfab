import { describe, expect, it } from "vitest";
import { classifyIntent } from "@/lib/algorithms/text/classify-intent";

describe("classifyIntent", () => {
  it.each([
    ["I wish it came in a larger size", "en", 0.1, "wish"],
    ["A second pocket would be nice", "en", 0.6, "wish"],
    ["Please restock the grey one", "en", 0, "wish"],
    ["希望能出大一点的尺码", "zh", 0.2, "wish"],
    ["要是再轻一点就好了", "zh", -0.2, "wish"],
    ["能不能出个儿童款", "zh", 0, "wish"],
    ["How do I return it?", "en", 0, "question"],
    ["Is the cover washable", "en", 0.1, "question"],
    ["请问什么时候发货", "zh", 0, "question"],
    ["这个可以机洗吗？", "zh", 0.1, "question"],
    ["怎么退货", "zh", -0.3, "question"],
    ["怎么这么慢？", "zh", -0.8, "complaint"],
    ["麻烦帮我改一下地址", "zh", -0.6, "question"],
    ["我要开增值税发票", "zh", -0.6, "question"],
    ["help me cancel my order", "en", -0.6, "question"],
    ["太麻烦了", "zh", -0.8, "complaint"],
    ["I had to send it back", "en", -0.8, "complaint"],
    ["The lid leaks", "en", -0.9, "complaint"],
    ["拉链容易坏", "zh", -0.9, "complaint"],
    ["Very comfortable strap", "en", 0.9, "praise"],
    ["面料很舒服", "zh", 0.9, "praise"],
    ["I can see why people like it", "en", 0.5, "praise"],
  ] as const)("%s", (text, language, sentiment, intent) => {
    expect(classifyIntent(text, language, sentiment)).toBe(intent);
  });
});
