import { expect, it } from "vitest";
import { splitKey } from "@/lib/domain/needs/need-edit";
import { foldIntents } from "@/lib/domain/service-room/fold-intents";

const hash = (n: number) => n.toString(16).padStart(8, "0");
const questions = [1, 1, 2].map((foundKey, i) => ({ foundKey, textHash: hash(i) }));

it("follows merges, and splits and moves of single questions, in the order they were made", () => {
  const split = { kind: "split" as const, from: 1, nameEn: "a", nameZh: "b", mentions: [hash(1)] };
  const merge = { kind: "merge" as const, into: 2, from: [1] };
  expect(
    foldIntents(questions, [
      { id: 7, edit: split },
      { id: 8, edit: merge },
    ]),
  ).toEqual([
    { key: 2, labelled: false, otherwise: 2 },
    { key: splitKey(7), labelled: true, otherwise: 2 },
    { key: 2, labelled: false, otherwise: 2 },
  ]);
  const back = { kind: "merge" as const, into: 1, from: [splitKey(7)] };
  expect(
    foldIntents(questions, [
      { id: 7, edit: split },
      { id: 9, edit: back },
    ])[1],
  ).toEqual({ key: 1, labelled: true, otherwise: 1 });
});
