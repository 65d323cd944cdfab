import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import {
  evaluatePersonalData,
  type PersonalDataErrors,
} from "@/lib/services/evaluate/evaluate-personal-data";
import { evaluatePersonalDataFile } from "@/lib/services/evaluate/evaluate-personal-data-file";
import { personalTypeOf } from "@/lib/services/evaluate/personal-type-aliases";

it("counts found, missed and wrong spans, by overlap and exactly", () => {
  const errors: PersonalDataErrors[] = [];
  const result = evaluatePersonalData(
    [
      { text: "电话13812345678", spans: [{ start: 2, end: 13, type: "phone" }] },
      // labelled one digit short: overlaps, is not exact
      { text: "电话13912345678", spans: [{ start: 2, end: 12, type: "phone" }] },
      { text: "没有名字的张伟", spans: [{ start: 5, end: 7, type: "name" }] },
      { text: "电话13712345678", spans: [] },
    ],
    (found) => errors.push(found),
  );
  expect(result.overlap).toMatchObject({ labelled: 3, found: 2, predicted: 3, right: 2 });
  expect(result.exact).toMatchObject({ found: 1, right: 1 });
  expect(result.byType.phone).toMatchObject({ recall: 1, precision: 2 / 3 });
  expect(result.confusion).toEqual({ phone: { phone: 2 }, name: { none: 1 }, none: { phone: 1 } });
  expect(errors.map(({ missed, wrong }) => [missed.length, wrong.length])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

it("knows other spellings of the types", () => {
  expect(
    ["Mobile", "id_card", "CREDIT-CARD", "license_plate", "wechat", "qq", "tracking number", "PERSON"].map(
      personalTypeOf,
    ),
  ).toEqual(["phone", "idCard", "bankCard", "plate", "messenger", "messenger", "tracking", "name"]);
  expect(personalTypeOf("blood type")).toBeUndefined();
});

it("reads a labelled file and says which line is broken", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "pii-"));
  try {
    const file = path.join(folder, "labelled.jsonl");
    const line = JSON.stringify({
      text: "邮箱a@mail.com",
      spans: [
        { start: 2, end: 12, type: "mail" },
        { start: 0, end: 2, type: "noun" },
      ],
    });
    await writeFile(file, `${line}\n\n`);
    const result = await evaluatePersonalDataFile(file, () => {});
    expect(result.overlap).toMatchObject({ recall: 1, precision: 1, labelled: 1 });
    expect(result.otherTypes).toEqual({ noun: 1 });
    await writeFile(file, `${line}\n{"text": "x", "spans": [{"start": 0, "end": 9, "type": "name"}]}\n`);
    await expect(evaluatePersonalDataFile(file, () => {})).rejects.toMatchObject({
      code: "evaluateBadLine",
      params: { line: 2 },
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
