import { goodObjects } from "@/tests/hostile/good-rows";
import { file, type HostileFile, refused, taken } from "@/tests/hostile/hostile-file";

const GOOD = goodObjects();
const EIGHT = goodObjects(8);
const [FIRST = {}, SECOND = {}, THIRD = {}] = GOOD;
const json = { fileName: "reviews.json" };
const jsonl = { fileName: "reviews.jsonl" };
const lines = (...values: readonly (string | Record<string, unknown>)[]) =>
  `${values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join("\n")}\n`;
const list = (...values: readonly (string | Record<string, unknown>)[]) =>
  `[${values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join(",\n")}]`;
/** An object's text with more in it. */
const more = (object: Record<string, unknown>, text: string) =>
  `${JSON.stringify(object).slice(0, -1)},${text}}`;
const DEEP = 100_000;

function both(
  name: string,
  values: readonly (string | Record<string, unknown>)[],
  expected: HostileFile["expected"],
): HostileFile[] {
  return [
    file(`a list with ${name}`, () => list(...values), expected, json),
    file(`lines with ${name}`, () => lines(...values), expected, jsonl),
  ];
}

const whole: readonly (readonly [string, string, HostileFile["expected"]])[] = [
  ["an empty list", "[]", refused("noObjects")],
  ["an empty object", "{}", refused("noObjects")],
  ["a list of empty objects", "[{},{},{}]", refused("noObjects")],
  ["null", "null", refused("noObjects")],
  ["true", "true\n", refused("noObjects")],
  ["a text", '"reviews"', refused("noRows")],
  ["a list of numbers", "[1,2,3]", refused("noObjects")],
  ["a list of texts", '["a","b"]', refused("noObjects")],
  ["a list of lists", '[["a","b"],["c","d"]]', refused("noObjects")],
  ["only the start of a list", "[", refused("noRows")],
  ["only the start of an object", '{"reviews":', refused("noObjects")],
  ["only brackets", "[[[[]]]]", refused("noObjects")],
  ["commas", "[,,,]", refused("fieldsMissing")],
];

const broken: HostileFile[] = [
  ...whole.map(([name, text, expected]) => file(`JSON of ${name}`, text, expected, json)),
  file("a list that is cut off in a row", () => list(...GOOD).slice(0, -60), taken(2, { notJson: 1 }), json),
  file("a list without its end", () => list(...GOOD).slice(0, -1), taken(3, { notJson: 1 }), json),
  file(
    "a list cut off in a key",
    () => `${list(FIRST, SECOND).slice(0, -1)},{"rev`,
    taken(2, { notJson: 1 }),
    json,
  ),
  file("lines cut off in a row", () => lines(...GOOD).slice(0, -60), taken(2, { notJson: 1 }), jsonl),
  file("a list with something behind it", () => `${list(...GOOD)} and more`, taken(3), json),
  file("a list with a comma at its end", () => `${list(...GOOD).slice(0, -1)},]`, taken(3), json),
  file("a list with BOM", () => `\ufeff${list(...GOOD)}`, taken(3), json),
  file("a list in UTF-16", () => Buffer.from(`\ufeff${list(...GOOD)}`, "utf16le"), taken(3), json),
  file(
    "objects without anything between them",
    () => GOOD.map((row) => JSON.stringify(row)).join(""),
    taken(3),
    json,
  ),
  file("lines with Windows ends", () => lines(...GOOD).replaceAll("\n", "\r\n"), taken(3), jsonl),
  file("lines with blank ones between", () => lines(...GOOD).replaceAll("\n", "\n\n\n"), taken(3), jsonl),
  file("100,000 blank lines before", () => `${"\n".repeat(100_000)}${lines(...GOOD)}`, taken(3), jsonl),
];

const rows: HostileFile[] = [
  ...both("a list as a row", [FIRST, SECOND, "[1,2]"], taken(2, { notAnObject: 1 })),
  ...both("a number as a row", [FIRST, SECOND, "7"], taken(2, { notAnObject: 1 })),
  ...both("a text as a row", [FIRST, SECOND, '"seven"'], taken(2, { notAnObject: 1 })),
  ...both("null as a row", [FIRST, SECOND, "null"], taken(2, { notAnObject: 1 })),
  ...both("a row in single quotes", [FIRST, SECOND, "{'review_id':'r9'}"], taken(2, { notJson: 1 })),
  ...both("a row with a comma too many", [FIRST, SECOND, `{"review_id":"r9",}`], taken(2, { notJson: 1 })),
  ...both("a row with a remark", [FIRST, SECOND, `{"review_id":"r9" /* x */}`], taken(2, { notJson: 1 })),
  ...both("NUL in a text", [FIRST, SECOND, { ...THIRD, review_text: "a\0b" }], taken(2, { nul: 1 })),
  ...both("NUL in an id", [FIRST, SECOND, { ...THIRD, review_id: "a\0b" }], taken(2, { nul: 1 })),
  ...both(
    "half a character",
    [FIRST, SECOND, { ...THIRD, review_text: "a\ud83db" }],
    taken(2, { badCharacters: 1 }),
  ),
  ...both(
    "half a character in an id",
    [FIRST, SECOND, { ...THIRD, customer_id: "\udc00" }],
    taken(2, { badCharacters: 1 }),
  ),
  ...both("a key said twice", [FIRST, SECOND, more(THIRD, '"rating":"4"')], taken(3)),
  ...both(
    "__proto__ as a key",
    [FIRST, SECOND, more(THIRD, '"__proto__":{"rating":"1","isAdmin":true}')],
    taken(3),
  ),
  ...both(
    "constructor as a key",
    [FIRST, SECOND, more(THIRD, '"constructor":{"prototype":{"x":1}}')],
    taken(3),
  ),
  ...both(
    "toString and hasOwnProperty as keys",
    [FIRST, SECOND, more(THIRD, '"toString":1,"hasOwnProperty":2')],
    taken(3),
  ),
  ...both(
    "__proto__ as an id",
    [FIRST, { ...SECOND, review_id: "__proto__", customer_id: "__proto__" }],
    taken(2),
  ),
  ...both("a key of 100,000 letters", [FIRST, SECOND, more(THIRD, `"${"k".repeat(100_000)}":1`)], taken(3)),
  ...both("an empty key", [FIRST, SECOND, more(THIRD, '"":1')], taken(3)),
  ...both("a key with NUL", [FIRST, SECOND, more(THIRD, '"a\\u0000b":1')], taken(3)),
  ...both("a key with half a character", [FIRST, SECOND, more(THIRD, '"\\ud800":1')], taken(3)),
  ...both(
    "a number of 10,000 digits",
    [FIRST, SECOND, more(THIRD, `"size":${"9".repeat(10_000)}`)],
    taken(3),
  ),
  ...both(
    "a rating of 10,000 digits",
    [...EIGHT, more({ ...THIRD, review_id: "r9" }, `"rating":${"9".repeat(10_000)}`)],
    taken(8, { outOfRange: 1 }),
  ),
  ...both(
    "a rating of 1e400",
    [...EIGHT, more({ ...THIRD, review_id: "r9" }, '"rating":1e400')],
    taken(8, { notANumber: 1 }),
  ),
  ...both("NaN as a rating", [FIRST, SECOND, more(THIRD, '"rating":NaN')], taken(3)),
  ...both(
    "an object as a text",
    [FIRST, SECOND, { ...THIRD, review_text: { a: { b: 1 } } }],
    taken(3, {}, { texts: ['{"a":{"b":1}}'] }),
  ),
  ...both("a list as an id", [FIRST, SECOND, { ...THIRD, review_id: ["a", "b"] }], taken(3)),
  ...both(
    "a text of 10 MB",
    [FIRST, SECOND, { ...THIRD, review_text: "a".repeat(10e6) }],
    taken(2, { tooLong: 1 }),
  ),
  ...both(
    "a list 100,000 deep in a row",
    [FIRST, SECOND, more(THIRD, `"x":${"[".repeat(DEEP)}${"]".repeat(DEEP)}`)],
    taken(3),
  ),
  ...both(
    "an object 100,000 deep in a row",
    [FIRST, SECOND, more(THIRD, `"x":${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}`)],
    taken(3),
  ),
];

const shapes: HostileFile[] = [
  file("lists 100,000 deep", () => "[".repeat(DEEP) + "]".repeat(DEEP), refused("jsonTooDeep"), json),
  file("lists 100,000 deep that never end", () => "[".repeat(DEEP), refused("jsonTooDeep"), json),
  file(
    "objects 100,000 deep",
    () => `${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}`,
    refused("jsonTooDeep"),
    json,
  ),
  file(
    "rows 100,000 deep",
    () => `${'{"a":'.repeat(DEEP)}${list(...GOOD)}${"}".repeat(DEEP)}`,
    refused("jsonTooDeep"),
    json,
  ),
  file("rows under a key called __proto__", () => `{"__proto__":${list(...GOOD)}}`, taken(3), json),
  file("rows under a key of tags", () => `{"<script>":${list(...GOOD)}}`, taken(3), json),
  file("two lists of rows", () => `{"a":${list(FIRST)},"b":${list(...GOOD)}}`, taken(3), json),
  file(
    "300 rows with 100 keys of their own",
    () =>
      list(
        ...GOOD,
        ...Array.from({ length: 300 }, (_, row) => ({
          ...FIRST,
          ...Object.fromEntries(Array.from({ length: 100 }, (_, key) => [`k${row}.${key}`, key])),
        })),
      ),
    taken(3, {}, { again: 300 }),
    json,
  ),
  file(
    "a row of 20,000 keys",
    () =>
      list(SECOND, THIRD, {
        ...FIRST,
        ...Object.fromEntries(Array.from({ length: 20_000 }, (_, key) => [`k${key}`, key])),
      }),
    taken(3),
    json,
  ),
  file(
    "keys with dots that meet",
    () => list(...GOOD.map((row) => ({ ...row, "a.b": 1, a: { b: 2, "b.c": 3 } }))),
    taken(3),
    json,
  ),
  file(
    "escapes in every letter",
    () =>
      list(...GOOD).replace(/[a-z](?=[a-z_]*":)/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
    taken(3),
    json,
  ),
];

export const JSON_TEXTS: readonly HostileFile[] = [...broken, ...rows, ...shapes];
