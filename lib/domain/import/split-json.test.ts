import { describe, expect, it } from "vitest";
import { findJsonTables } from "@/lib/domain/import/find-json-tables";
import { createJsonSplitter } from "@/lib/domain/import/split-json";

/** Places and cells of all records, whatever the pieces. */
function split(text: string, path: readonly string[] | null, columns: string[], size = text.length) {
  const splitter = createJsonSplitter(path, columns);
  const records = [];
  for (let at = 0; at < text.length; at += size) records.push(...splitter.push(text.slice(at, at + size)));
  records.push(...splitter.end());
  return records.map(({ line, cells, problem }) => [line, ...(problem ? [problem] : cells)]);
}

const NESTED = JSON.stringify({
  meta: { pages: [1, 2], note: 'a "quoted" \\ [{' },
  data: {
    items: [
      { id: 1, who: { name: "李", tags: ["a", "b"] } },
      { id: 2, lines: [{ sku: "x" }] },
    ],
  },
  facets: [{ k: 1 }],
});

describe.each([1, 3, 1000])("in pieces of %i characters", (size) => {
  it("reads the list at a path, its objects flattened", () => {
    expect(split(NESTED, ["data", "items"], ["id", "who.name", "who.tags", "lines"], size)).toEqual([
      [1, "1", "李", "a, b", ""],
      [2, "2", "", "", '[{"sku":"x"}]'],
    ]);
  });

  it("reads a list at the top, over lines", () => {
    expect(split('[\n {"a": 1},\n {"a":\n  2},\n 7, "x", null\n]\n', [], ["a"], size)).toEqual([
      [1, "1"],
      [2, "2"],
      [3, "notAnObject"],
      [4, "notAnObject"],
      [5, "notAnObject"],
    ]);
  });

  it("reads objects that follow each other", () => {
    expect(split('{\n "a": {"b": "}"}\n}\n{"a":{"b":"\\""}}{"a":{}}', null, ["a.b"], size)).toEqual([
      [1, "}"],
      [2, '"'],
      [3, ""],
    ]);
  });

  it("keeps a broken record to itself", () => {
    const text = '[\n  {"a": "1"},\n  {"a": "open},\n  {"a": "3"},\n  {"a": tru},\n  {"a": "5"}\n]';
    expect(split(text, [], ["a"], size)).toEqual([
      [1, "1"],
      [2, "notJson"],
      [3, "3"],
      [4, "notJson"],
      [5, "5"],
    ]);
  });

  it("takes line breaks in strings for what they are where no record begins behind them", () => {
    expect(split('[{"a":"one\ntwo"},{"a":"3"}]', [], ["a"], size)).toEqual([
      [1, "one\ntwo"],
      [2, "3"],
    ]);
  });

  it("says that the text is cut off between records", () => {
    expect(split('{"rows":[{"a":1},{"a":2},', ["rows"], ["a"], size)).toEqual([
      [1, "1"],
      [2, "2"],
      [3, "notJson"],
    ]);
  });

  it("says that a record is cut off", () => {
    expect(split('[{"a":1},{"a":', [], ["a"], size)).toEqual([
      [1, "1"],
      [2, "notJson"],
    ]);
  });
});

it("loses no digits of long numbers and takes what is no number for none", () => {
  expect(
    split('[{"a": 1234567890123456789, "b": NaN, "c": "x 1234567890123456789 NaN"}]', [], ["a", "b", "c"]),
  ).toEqual([[1, "1234567890123456789", "", "x 1234567890123456789 NaN"]]);
});

it("lets a record of no end go", () => {
  const long = `[{"a":1},{"a":"${"x".repeat(17 * 1024 * 1024)}"},{"a":3}]`;
  expect(split(long, [], ["a"], 1024 * 1024)).toEqual([
    [1, "1"],
    [2, "tooLong"],
    [3, "3"],
  ]);
});

it.each([
  [NESTED, [["data", "items"], ["facets"]]],
  [NESTED.slice(0, 120), [["data", "items"]]],
  ['[{"a":[{"b":1}]}]', [[]]],
  ['{"a":1}\n{"a":2}', [null]],
  ['{"a":1}', [null]],
  ["[1,2]", []],
])("finds the tables of %s", (text, paths) => {
  expect(findJsonTables(text).map(({ path }) => path)).toEqual(paths);
});

it("hands out a string beyond the limit as too long, lets its text go, and goes on", () => {
  const long = `[{"a":"1"},\n{"a":"${'x\\"'.repeat(14e6)}"},\n{"a":"2"}]`;
  expect(split(long, [], ["a"], 64 * 1024)).toEqual([
    [1, "1"],
    [2, "tooLong"],
    [3, "2"],
  ]);
});
