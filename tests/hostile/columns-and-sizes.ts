import {
  COLUMNS,
  csvOf,
  csvRow,
  goodCsv,
  goodRows,
  HEADER,
  ONE,
  rowWith,
  TWO,
} from "@/tests/hostile/good-rows";
import { file, type HostileFile, refused, taken } from "@/tests/hostile/hostile-file";

const GOOD = goodCsv();
/** Good rows with more columns. */
const head = (columns: readonly string[]) =>
  csvOf(
    goodRows(3).map((row) => [...row, ...columns.map(() => "x")]),
    [...COLUMNS, ...columns],
  );

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

export const COLUMNS_AND_SIZES: readonly HostileFile[] = [...sizes, ...names];
