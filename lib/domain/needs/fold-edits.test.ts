import { expect, it } from "vitest";
import { builtUpon, repeatedEdit } from "@/lib/domain/needs/edit-rules";
import { foldEdits } from "@/lib/domain/needs/fold-edits";
import { type NeedEdit, splitKey } from "@/lib/domain/needs/need-edit";

const made = (...edits: NeedEdit[]) => edits.map((edit, at) => ({ id: at + 1, edit, undoneAt: null }));
const merge = (into: number, ...from: number[]): NeedEdit => ({ kind: "merge", into, from });
const split: NeedEdit = { kind: "split", from: 1, nameEn: "A", nameZh: "甲", mentions: ["aaaaaaaa"] };
const move = (to: number | null): NeedEdit => ({ kind: "move", from: 1, to, mentions: ["bbbbbbbb"] });

it("lays each edit over those before it", () => {
  const { placeOf } = foldEdits(made(merge(1, 2), split, merge(5, 1), move(null)));
  expect(placeOf({ key: 2, editIds: [] })).toBe(5);
  expect(placeOf({ key: 2, editIds: [2] })).toBe(splitKey(2));
  expect(placeOf({ key: 1, editIds: [4] })).toBeNull();
  expect(placeOf({ key: null, editIds: [] })).toBeNull();
  // Without the second merge, whatever came after it.
  expect(foldEdits(made(merge(1, 2))).placeOf({ key: 2, editIds: [2] })).toBe(1);
});

it("lets the newest name count", () => {
  const rename = (nameEn: string): NeedEdit => ({ kind: "rename", key: 3, nameEn, nameZh: nameEn });
  expect(foldEdits(made(rename("x"), rename("y"))).names.get(3)?.nameEn).toBe("y");
});

it("takes the same again for what it is, unless something else was decided since", () => {
  expect(repeatedEdit(merge(1, 2), made(merge(1, 2)))).toBe(1);
  expect(repeatedEdit(merge(1, 3), made(merge(1, 2)))).toBeNull();
  expect(repeatedEdit(move(4), made(move(4), move(5)))).toBeNull();
  expect(repeatedEdit(move(5), made(move(4), move(5)))).toBe(2);
  const undone = made(merge(1, 2)).map((edit) => ({ ...edit, undoneAt: new Date(0) }));
  expect(repeatedEdit(merge(1, 2), undone)).toBeNull();
});

it("keeps a split whose need others put mentions into", () => {
  expect(builtUpon(1, made(split, move(splitKey(1))))).toBe(2);
  expect(builtUpon(1, made(split, merge(splitKey(1), 7)))).toBe(2);
  expect(builtUpon(1, made(split, merge(7, splitKey(1))))).toBeNull();
  expect(builtUpon(1, made(merge(1, 2), merge(1, 3)))).toBeNull();
});
