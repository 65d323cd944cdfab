import {
  COLUMNS,
  csvOf,
  csvRow,
  goodCsv,
  goodRows,
  HEADER,
  ONE,
  rowWith,
  THREE,
  TWO,
} from "@/tests/hostile/good-rows";
import { file, type HostileFile, kept, refused, taken } from "@/tests/hostile/hostile-file";

const GOOD = goodCsv();

const nothing: HostileFile[] = [
  file("no byte", "", refused("noRows")),
  ...Object.entries({
    "a letter": "a",
    "a line break": "\n",
    "a return": "\r",
    "a quote": '"',
    "a comma": ",",
    "a space": " ",
    "a digit": "7",
    "a brace": "{",
    "a tag": "<",
  }).map(([name, text]) =>
    file(
      `one byte: ${name}`,
      text,
      refused(["a quote", "a comma", "a digit"].includes(name) ? "fieldsMissing" : "noRows"),
    ),
  ),
  file("one byte: NUL", Buffer.from([0]), refused("noRows")),
  file("one byte: 255", Buffer.from([255]), refused("notText")),
  file("only the mark of UTF-8", Buffer.from("efbbbf", "hex"), refused("noRows")),
  file("only the mark of UTF-16", Buffer.from("fffe", "hex"), refused("noRows")),
  file("only the mark of UTF-16 the other way", Buffer.from("feff", "hex"), refused("noRows")),
  file("1,000,000 line breaks", () => "\n".repeat(1_000_000), refused("noRows")),
  file("1,000,000 Windows line breaks", () => "\r\n".repeat(1_000_000), refused("noRows")),
  file("1,000,000 returns", () => "\r".repeat(1_000_000), refused("noRows")),
  file("1,000,000 spaces", () => " ".repeat(1_000_000), refused("noRows")),
  file("1,000,000 commas", () => ",".repeat(1_000_000), refused("manyColumns")),
  file("100,000 lines of commas", () => ",,,,,\n".repeat(100_000), refused("fieldsMissing")),
  file("1,000,000 quotes", () => '"'.repeat(1_000_000), refused("fieldsMissing")),
  file("only a header", HEADER, refused("noRows")),
  file("a header said again as the only row", HEADER + HEADER, refused("noRows")),
  file("only a header without its end", HEADER.trimEnd(), refused("noRows")),
  file("a header and blank lines", `${HEADER}\n\n\n\r\n`, refused("noRows")),
  file("a header and rows of nothing", `${HEADER}${",,,,,\n".repeat(50)}`, taken(0, { empty: 50 })),
];

const ends: HostileFile[] = [
  file("1,000,000 blank lines before", () => "\n".repeat(1_000_000) + GOOD, taken(3)),
  file("1,000,000 blank lines between", () => `${HEADER}${ONE}\n${"\n".repeat(1_000_000)}${TWO}\n`, taken(2)),
  file("returns alone", GOOD.replaceAll("\n", "\r"), taken(3)),
  file("line ends of all kinds", `${HEADER.trimEnd()}\r\n${ONE}\n${TWO}\r\n${THREE}`, taken(3)),
  file("Windows ends doubled", GOOD.replaceAll("\n", "\r\r\n"), taken(3)),
  file(
    "separators of Unicode in a text",
    csvOf([...goodRows(2), rowWith(3, { review_text: "a\u2028b\u2029c\u0085d" })]),
    taken(3, {}, { texts: ["a\u2028b\u2029c\u0085d"] }),
  ),
  file("the end of DOS", `${GOOD}\u001a`, taken(3, { tooFewCells: 1 })),
  file(
    "a header in the middle",
    `${GOOD}${HEADER}${csvRow(goodRows(1, 9)[0] ?? [])}\n`,
    taken(4, { notANumber: 1 }),
  ),
  file(
    "two files in one, each with its mark",
    `\ufeff${GOOD}\ufeff${csvOf(goodRows(2, 7))}`,
    taken(5, { notANumber: 1 }),
  ),
  file("the line that Excel takes for the separator", `sep=,\n${GOOD}`, taken(3)),
  file("titles above", `Reviews of March\n\n${GOOD}`, taken(3)),
  file("a line below", `${GOOD}3 rows in total\n`, taken(3, { tooFewCells: 1 })),
  file("a row of commas between", `${HEADER}${ONE}\n,,,,,\n${TWO}\n`, taken(2, { empty: 1 })),
];

const separators: HostileFile[] = [
  ...[";", "|", "\t"].map((delimiter) =>
    file(
      `cells that hold commas, cut by ${JSON.stringify(delimiter)}`,
      csvOf([...goodRows(2), rowWith(3, { review_text: "a, b, c" })], COLUMNS, delimiter),
      taken(3, {}, { texts: ["a, b, c"] }),
    ),
  ),
  file(
    "cells that hold every separator",
    csvOf([...goodRows(2), rowWith(3, { review_text: "a,b;c|d\te" })]),
    taken(3, {}, { texts: ["a,b;c|d\te"] }),
  ),
  file("two separators at once", `${COLUMNS.join(";")}\n${ONE}\n${TWO}\n`, refused("fieldsMissing")),
];

const OTHER: readonly (readonly [string, string])[] = [
  [
    "a dump of SQL",
    `-- dump\nCREATE TABLE review (id int, body text);\nINSERT INTO review VALUES (1,'fine'),(2,'it''s bad');\nDROP TABLE review;\n`,
  ],
  ["a script", `#!/bin/sh\nrm -rf /\nfor file in *; do\n  cat "$file"\ndone\n`],
  [
    "a log",
    `127.0.0.1 - - [05/Mar/2024:10:00:00 +0800] "GET / HTTP/1.1" 200 12\n127.0.0.1 - - [05/Mar/2024:10:00:01 +0800] "GET /a HTTP/1.1" 404 9\n`,
  ],
  ["a letter", "Dear shop,\n\nwhere is my parcel?\n\nYours\n"],
  ["RTF", "{\\rtf1\\ansi{\\fonttbl\\f0\\fswiss Helvetica;}\\f0\\pard Hello \\par}\n"],
  ["YAML", "reviews:\n  - id: 1\n    rating: five\n  - id: 2\n    rating: four\n"],
  ["settings", "[section]\nkey=value\nother=thing\n"],
  ["mail", "From: a@example.test\nTo: b@example.test\nSubject: x\nMIME-Version: 1.0\n\nhello\n"],
];
const foreign = OTHER.map(([name, text]) =>
  file(`${name} called orders.csv`, text, refused(name === "RTF" ? "noRows" : "fieldsMissing"), {
    kind: "orders",
    fileName: "orders.csv",
  }),
);

const formulas = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "＝1+1",
  '=HYPERLINK("http://127.0.0.1")',
];
const orders: HostileFile[] = [
  file(
    "orders of formulas",
    csvOf(
      formulas.map((formula, n) => [`o${n}`, formula, formula, "1", "5", "2024-03-05"]),
      ["order_id", "customer_id", "product_id", "quantity", "price", "time"],
    ),
    kept(formulas.length),
    { kind: "orders" },
  ),
  file(
    "products with attributes of an object's own",
    csvOf(
      [
        ["p1", "Box", "x", "y"],
        ["p2", "Can", "x", "y"],
      ],
      ["product_id", "title", "__proto__", "constructor"],
    ),
    kept(2),
    { kind: "products" },
  ),
  file(
    "customers called as an object's own",
    csvOf(
      [
        ["__proto__", "2024-03-05"],
        ["constructor", "2024-03-05"],
        ["hasOwnProperty", "2024-03-05"],
      ],
      ["customer_id", "joined_at"],
    ),
    kept(3),
    { kind: "customers" },
  ),
];

export const DELIMITED: readonly HostileFile[] = [...nothing, ...ends, ...separators, ...foreign, ...orders];
