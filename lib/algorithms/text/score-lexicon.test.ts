import { expect, it } from "vitest";
import { scoreLexicon } from "@/lib/algorithms/text/score-lexicon";

it.each([
  ["面料很舒服，性价比高", 2, 0],
  ["一点都不舒服", 0, 1],
  ["不是很满意", 0, 1],
  ["拉链坏了，客服不理人", 0, 2],
  ["Not comfortable, but sturdy", 1, 1],
  ["It doesn't leak", 1, 0],
  ["I would never buy it. Great colour", 1, 0],
  ["a kettle", 0, 0],
])("%s: +%i -%i", (text, positive, negative) => {
  expect(scoreLexicon(text)).toEqual({ positive, negative });
});
