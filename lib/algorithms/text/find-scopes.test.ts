import { expect, it } from "vitest";
import { findScopes } from "@/lib/algorithms/text/find-scopes";

const told = (text: string) =>
  findScopes(text).map(
    ({ kind, cue, start, end }) => `${kind[0]} ${text.slice(cue.start, cue.end)}: ${text.slice(start, end)}`,
  );

it.each([
  ["The strap is not comfortable at all", ["n not: not comfortable at all"]],
  ["it doesn't fit but I like it", ["n doesn't: doesn't fit"]],
  ["no refund and never any reply", ["n no: no refund", "n never: never any reply"]],
  ["not only cheap", []],
  ["The old one was better than this case", ["c better: better than this case"]],
  ["lasts longer than my old phone", ["c longer: longer than my old phone"]],
  ["not as good as the first one", ["n not: not as good as the first one", "c as: as good as the first one"]],
  ["compared to the Pro it is slow", ["c compared to: compared to the Pro it is slow"]],
  ["质量不好", ["n 不: 不好"]],
  ["质量不错，没想到这么便宜", []],
  ["客服没有回复我", ["n 没有: 没有回复我"]],
  ["比上次买的更薄", ["c 比: 比上次买的更薄"]],
  ["不如以前的好用", ["c 不如: 不如以前的好用"]],
  ["没有图片上那么好看", ["c 没有: 没有图片上那么好看"]],
  ["和描述的一样", ["c 和: 和描述的一样"]],
  ["比较满意", []],
  ["客服very rude and not helpful", ["n not: not helpful"]],
] as const)("reads %s", (text, scopes) => {
  expect(told(text)).toEqual(scopes);
});
