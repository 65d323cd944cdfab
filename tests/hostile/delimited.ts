import { COLUMNS, csvOf, csvRow, goodCsv, goodRows, rowWith } from "@/tests/hostile/good-rows";
import { file, type HostileFile, kept, refused, taken } from "@/tests/hostile/hostile-file";

const GOOD = goodCsv();
const HEADER = `${COLUMNS.join(",")}\n`;
const [ONE = "", TWO = "", THREE = ""] = GOOD.split("\n").slice(1);
const head = (columns: readonly string[]) =>
  csvOf(
    goodRows(3).map((row) => [...row, ...columns.map(() => "x")]),
    [...COLUMNS, ...columns],
  );

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

const quotes: HostileFile[] = [
  file("a quote that never closes, at the start", `"${GOOD}`, refused("fieldsMissing")),
  file(
    "a quote that never closes, in the last row",
    `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"never closed,4,2024-03-05\n`,
    taken(2, { openQuote: 1 }),
  ),
  file(
    "a quote that never closes, in the first row",
    `${HEADER}r9,u3,p1,"never closed,4,2024-03-05\n${ONE}\n${TWO}\n`,
    taken(2, { openQuote: 1 }),
  ),
  file(
    "a quote inside a cell",
    `${csvOf(goodRows(2))}r3,u3,p1,12" wide,4,2024-03-05\n`,
    taken(3, {}, { texts: ['12" wide'] }),
  ),
  file(
    "a quote alone in a cell",
    `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,",4,2024-03-05\n`,
    taken(2, { openQuote: 1 }),
  ),
  file(
    "quotes in each cell",
    `${HEADER}${ONE.split(",")
      .map((value) => `"${value}"`)
      .join(",")}\n${TWO}\n`,
    taken(2),
  ),
  file(
    "a quoted cell over lines",
    csvOf([...goodRows(2), rowWith(3, { review_text: "a\nb\nc" })]),
    taken(3, {}, { texts: ["a\nb\nc"] }),
  ),
  file(
    "a quoted cell over 5,000 lines",
    csvOf([...goodRows(2), rowWith(3, { review_text: "a\n".repeat(5000).trim() })]),
    taken(3, {}, { texts: ["a\n".repeat(5000).trim()] }),
  ),
  file(
    "a quoted cell over 150,000 lines",
    () => `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"${"a\n".repeat(150_000)}",4,2024-03-05\n`,
    taken(2, { tooLong: 1 }),
  ),
  file(
    "a quoted cell over 1,000,000 lines",
    () => `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"${"a,\n".repeat(1_000_000)}",4,2024-03-05\n`,
    taken(2, { tooLong: 1 }),
  ),
  file(
    "a conversation of 100,000 turns in a cell",
    () => `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"${"agent: a\n".repeat(100_000)}",4,2024-03-05\n`,
    taken(2, { tooLong: 1 }),
  ),
  file(
    "quotes after backslashes",
    `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"a \\"fine\\" lid",4,2024-03-05\n`,
    taken(3, {}, { texts: ['a \\"fine\\" lid'] }),
  ),
  file(
    "a quote after a backslash before a comma",
    `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"a \\"fine\\", lid",4,2024-03-05\n`,
    taken(2, { tooManyCells: 1 }),
  ),
  file(
    "something behind a quoted cell",
    `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"a"b,4,2024-03-05\n`,
    taken(2, { openQuote: 1 }),
  ),
  file(
    "10,000 rows each with a lone quote",
    () => `${HEADER}${ONE}\n${TWO}\n${'r3,u3,p1,"x,4,2024-03-05\n'.repeat(10_000)}`,
    taken(2, { openQuote: 10_000 }),
  ),
  file(
    "a lone quote and then 2 MB",
    () => `${HEADER}${ONE}\nr3,u3,p1,"x,4,2024-03-05\n${`${TWO}\n`.repeat(30_000)}`,
    taken(2, { openQuote: 1 }, { again: 29_999 }),
  ),
];

const sizes: HostileFile[] = [
  file(
    "a cell of 10 MB",
    () => `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,${"a".repeat(10e6)},4,2024-03-05\n`,
    taken(2, { tooLong: 1 }),
  ),
  file(
    "a quoted cell of 10 MB",
    () => `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"${"a,".repeat(5e6)}",4,2024-03-05\n`,
    taken(2, { tooLong: 1 }),
  ),

  file(
    "a cell of 20 MB",
    () => `${HEADER}${ONE}\nr3,u3,p1,${"a".repeat(20e6)},4,2024-03-05\n${TWO}\n`,
    taken(2, { tooLong: 1 }),
  ),
  file(
    "an id of 10,000 letters",
    csvOf([...goodRows(2), rowWith(3, { review_id: "x".repeat(10_000) })]),
    taken(3),
  ),
  file("5,000 columns", () => head(Array.from({ length: 4994 }, (_, n) => `column ${n}`)), taken(3)),
  file("5,000 columns without names", () => head(Array.from({ length: 4994 }, () => "")), taken(3)),
  file(
    "20,000 columns",
    () => head(Array.from({ length: 19_994 }, (_, n) => `c${n}`)),
    refused("manyColumns"),
  ),
  file(
    "5,000 cells in a row of six",
    `${GOOD}${csvRow([...(goodRows(1, 9)[0] ?? []), ...Array.from({ length: 4994 }, () => "x")])}\n`,
    taken(3, { tooManyCells: 1 }),
  ),
  file("a name of a column of 10,000 letters", () => head(["n".repeat(10_000)]), taken(3)),
  file(
    "six names of 10,000 letters that begin alike",
    () => head(Array.from({ length: 6 }, (_, n) => "n".repeat(10_000) + n)),
    taken(3),
  ),
  file("a name of a column of 500 KB", () => head(["n".repeat(5e5)]), taken(3)),
  file(
    "rows of all lengths",
    `${HEADER}${ONE}\nr8\nr9,u9\nr10,u10,p1,x,5,2024-03-05,more,still more\n${TWO}\n`,
    taken(2, { tooFewCells: 2, tooManyCells: 1 }),
  ),
  file("a comma at each line's end", `${HEADER}${ONE},\n${TWO},\n`, taken(2)),
];

const NAMES: Readonly<Record<string, readonly string[]>> = {
  "names said twice": ["extra", "extra", "extra"],
  "names of nothing": ["", " ", "\t"],
  "names of an object's own": [
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "__defineGetter__",
  ],
  "names that are formulas": ["=1+1", "@SUM(A1)", "+1", "-x", "＝1", "\t=1"],
  "names with delimiters": ["a,b", "c;d", "e|f", "g\th"],
  "names with quotes": ['a"b', '""', "'"],
  "names over lines": ["a\nb", "c\r\nd"],
  "names of tags": ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>"],
  "names of SQL": ["'; drop table document; --", '"; delete from "user"', "$1"],
  "names of templates": ["{{7*7}}", "${7*7}", "{name, plural, one {x}}", "%s%n"],
  "names that are turned": ["\u202eabc", "\u2066x\u2069", "\u200bwide"],
  "names of numbers": ["1", "2", "3e5", "NaN"],
  "names with half a character": ["\ud83d"],
  "names that only capitals tell apart": ["Extra", "EXTRA", "extra "],
};
const names = Object.entries(NAMES).map(([name, columns]) => file(name, () => head(columns), taken(3)));

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

export const DELIMITED: readonly HostileFile[] = [
  ...nothing,
  ...ends,
  ...quotes,
  ...sizes,
  ...names,
  ...separators,
  ...foreign,
  ...orders,
];
