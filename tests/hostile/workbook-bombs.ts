import { COLUMNS, goodRows } from "@/tests/hostile/good-rows";
import { type HostileFile, refused, TEXTS, taken } from "@/tests/hostile/hostile-file";
import { data, GOOD, MAIN, part, sheet } from "@/tests/hostile/workbook-file";

const DOCTYPES: readonly (readonly [string, string])[] = [
  [
    "a billion laughs",
    `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(10)}"><!ENTITY c "${"&b;".repeat(10)}"><!ENTITY d "${"&c;".repeat(10)}">]>`,
  ],
  ["a file of the server", `<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>`],
  ["an address", `<!DOCTYPE r [<!ENTITY a SYSTEM "http://127.0.0.1:9/x">]>`],
  ["a DTD elsewhere", `<!DOCTYPE r SYSTEM "http://127.0.0.1:9/x.dtd">`],
  ["parameter entities", `<!DOCTYPE r [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x"> %a;]>`],
];
const entities = [
  ...DOCTYPES.flatMap(([name, doctype]) => [
    part(
      `a sheet with ${name}`,
      "xl/worksheets/sheet1.xml",
      `${doctype}<worksheet xmlns="${MAIN}">${GOOD}</worksheet>`,
      refused("unsafeWorkbook"),
    ),
    part(
      `shared texts with ${name}`,
      "xl/sharedStrings.xml",
      `${doctype}<sst><si><t>&a;</t></si></sst>`,
      refused("unsafeWorkbook"),
    ),
  ]),
  part(
    "a list of sheets with an entity",
    "xl/workbook.xml",
    `<!DOCTYPE w [<!ENTITY a "x">]><workbook/>`,
    refused("unsafeWorkbook"),
  ),
  part(
    "styles with an entity",
    "xl/styles.xml",
    `<!DOCTYPE w [<!ENTITY a "x">]><styleSheet/>`,
    refused("unsafeWorkbook"),
  ),
  part(
    "relations with an entity",
    "_rels/.rels",
    `<!DOCTYPE w [<!ENTITY a "x">]><Relationships/>`,
    refused("unsafeWorkbook"),
  ),
  sheet(
    "an entity that nobody defined",
    data([COLUMNS, ["r1", "u1", "p1", "&xxe;", "5", "2024-03-05"]]),
    refused("damagedWorkbook"),
  ),
];

const large: HostileFile[] = [
  part(
    "a sheet of 33 MB of spaces",
    "xl/worksheets/sheet1.xml",
    () => `<worksheet>${" ".repeat(33 * 1024 * 1024)}`,
    refused("bomb"),
  ),
  part(
    "shared texts of 33 MB",
    "xl/sharedStrings.xml",
    () => `<sst><si><t>${"a".repeat(33 * 1024 * 1024)}</t></si></sst>`,
    refused("bomb"),
  ),
  part(
    "200,000 shared texts",
    "xl/sharedStrings.xml",
    () =>
      `<sst>${[...new Set([...COLUMNS, ...goodRows(3).flat()])].map((value) => `<si><t>${value}</t></si>`).join("")}${Array.from({ length: 200_000 }, (_, n) => `<si><t>t${n}</t></si>`).join("")}</sst>`,
    taken(3),
  ),
  part("a sheet in UTF-16", "xl/docProps.xml", TEXTS.join(""), taken(3)),
];

/** Workbooks that lead out or grow: entities, and parts that are large. */
export const WORKBOOK_BOMBS: readonly HostileFile[] = [...entities, ...large];
