import { createRandom } from "@/lib/algorithms/random";

const THINGS = {
  en: ["zip", "lid", "lamp", "strap", "pan", "tent"],
  zh: ["拉链", "杯盖", "台灯", "背带", "锅", "帐篷"],
};
const SAID = {
  en: [
    "broke after two weeks",
    "is much better than my old one",
    "smells a bit",
    "does not fit the box it came in",
  ],
  zh: ["用了两周就坏了", "比我之前那个好太多", "有点味道", "装不进原来的盒子里"],
};
const MORE = {
  en: ["", ", so I wrote to the shop and am still waiting for an answer", ", otherwise fine"],
  zh: ["", "，跟客服说了还在等回复，希望能尽快处理一下", "，别的都好"],
};

/** Clauses as customers write them, 4 to 30 tokens, no two alike; both languages in turn unless one is said. */
export function madeTexts(count: number, only?: "en" | "zh"): string[] {
  const random = createRandom(11);
  const pick = (list: readonly string[]) => list[random.integer(list.length)] ?? "";
  return Array.from({ length: count }, (_, i) => {
    const side = only ?? (i % 2 === 0 ? "en" : "zh");
    return `${pick(THINGS[side])}${side === "en" ? " " : ""}${pick(SAID[side])}${pick(MORE[side])} ${i}`;
  });
}
