import { csvOf, goodCsv, goodRows, rowWith } from "@/tests/hostile/good-rows";
import { file, type HostileFile, refused, taken } from "@/tests/hostile/hostile-file";
import { encodeText } from "@/tests/support/encode-text";

const GOOD = goodCsv();
/** Good rows and one whose text is these bytes. */
function withText(hex: string, encoding: "utf-8" | "gb18030" | "big5" = "utf-8"): Buffer {
  const good = csvOf(goodRows(12));
  const [before = "", after = ""] = csvOf([rowWith(99, { review_text: "@@" })])
    .split("\n")
    .slice(1)
    .join("\n")
    .split("@@");
  return Buffer.concat([
    encodeText(good, encoding),
    Buffer.from(before),
    Buffer.from(hex, "hex"),
    Buffer.from(after),
  ]);
}
const bad = taken(12, { badCharacters: 1 });

const WRONG: Readonly<Record<string, string>> = {
  "an over-long slash": "61c0af62",
  "an over-long slash in three bytes": "61e080af62",
  "an over-long slash in four bytes": "61f08080af62",
  "an over-long NUL": "61c08062",
  "a sequence of five bytes": "61f88888888862",
  "a sequence of six bytes": "61fc848484848462",
  "halves of a character": "61eda080edb08062",
  "half a character": "61eda08062",
  "a character beyond the last": "61f490808062",
  "bytes that go on with nothing": "6180808062",
  "a character that is cut off": "61e6b3",
  "bytes 254 and 255": "61feff62",
};

const gbk = (text: string) => encodeText(text, "gb18030");
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

const files: HostileFile[] = [
  ...Object.entries(WRONG).map(([name, hex]) => file(`UTF-8 with ${name}`, () => withText(hex), bad)),
  file("UTF-16 that lacks a byte", () => utf16(GOOD).subarray(0, -1), taken(2, { badCharacters: 1 })),
  file("UTF-16 that lacks a byte inside", () => utf16(GOOD).subarray(0, -7), taken(2, { badCharacters: 1 })),
  file(
    "UTF-16 the other way that lacks a byte",
    () => Buffer.from(utf16(GOOD)).swap16().subarray(0, -1),
    taken(2, { badCharacters: 1 }),
  ),
  file("UTF-16 without a mark", () => Buffer.from(GOOD, "utf16le"), taken(3)),
  file(
    "UTF-16 with halves of characters",
    () => utf16(csvOf([...goodRows(12), rowWith(99, { review_text: "a\ud83db" })])),
    bad,
  ),
  file(
    "UTF-16 with halves the wrong way round",
    () => utf16(csvOf([...goodRows(12), rowWith(99, { review_text: "a\ude00\ud83db" })])),
    bad,
  ),
  file(
    "UTF-16 with a mark in its middle",
    () => utf16(csvOf([...goodRows(2), rowWith(3, { review_text: "a\ufeffb" })])),
    taken(3, {}, { texts: ["a\ufeffb"] }),
  ),
  file(
    "UTF-32",
    () =>
      Buffer.concat([
        Buffer.from("fffe0000", "hex"),
        Buffer.from(new Uint32Array(Array.from(GOOD, (sign) => sign.codePointAt(0) ?? 0)).buffer),
      ]),
    refused("notText"),
  ),
  file("two marks of UTF-8", `\ufeff\ufeff${GOOD}`, taken(3)),
  file(
    "a mark of UTF-8 before GB18030",
    () => Buffer.concat([Buffer.from("efbbbf", "hex"), gbk(GOOD)]),
    taken(3),
  ),
  file(
    "a mark of UTF-8 before UTF-16",
    () => Buffer.concat([Buffer.from("efbbbf", "hex"), utf16(GOOD)]),
    refused("notText"),
  ),
  file(
    "a line of GB18030 in UTF-8",
    () =>
      Buffer.concat([
        Buffer.from(csvOf(goodRows(12))),
        gbk(csvOf([rowWith(99, { review_text: "物流很快，包装完好" })]).split("\n")[1] ?? ""),
      ]),
    bad,
  ),
  file(
    "a line of UTF-8 in GB18030",
    () =>
      Buffer.concat([
        gbk(csvOf(goodRows(8))),
        Buffer.from(csvOf([rowWith(99, { review_text: "物流很快，包装完好" })]).split("\n")[1] ?? ""),
      ]),
    taken(8, { badCharacters: 1 }),
  ),
  file(
    "Big5 with second bytes that are backslashes",
    () =>
      encodeText(
        csvOf([1, 2, 3, 4].map((n) => rowWith(n, { review_text: "成功的鍋蓋，允許我說這個很好用" }))),
        "big5",
      ),
    taken(4, {}, { texts: ["成功的鍋蓋，允許我說這個很好用"] }),
  ),
  file(
    "Big5 with second bytes that are bars",
    () =>
      encodeText(
        csvOf(
          [1, 2, 3, 4].map((n) => rowWith(n, { review_text: "育育這個很好用，推薦" })),
          undefined,
          "|",
        ),
        "big5",
      ),
    taken(4, {}, { texts: ["育育這個很好用，推薦"] }),
  ),
  file(
    "GB18030 with second bytes that are bars",
    () =>
      gbk(
        csvOf(
          [1, 2, 3, 4].map((n) => rowWith(n, { review_text: "質量很好的東西，值得買" })),
          undefined,
          "|",
        ),
      ),
    taken(4, {}, { texts: ["質量很好的東西，值得買"] }),
  ),
  file(
    "GB18030 of four bytes",
    () => gbk(csvOf([1, 2, 3, 4].map((n) => rowWith(n, { review_text: "质量很好，下次再来" })))),
    taken(4, {}, { texts: ["质量很好，下次再来"] }),
  ),
  file(
    "GB18030 cut in a character",
    () =>
      gbk(
        csvOf(
          goodRows(4).map((row, n) =>
            n === 3
              ? row.toSpliced(3, 1, "很好").slice(0, 4).concat("5", "2024-03-05")
              : row.toSpliced(3, 1, "盖子漏水，换了一个"),
          ),
        ),
      ),
    taken(4, {}, { texts: ["很好"] }),
  ),
  file(
    "1.2 MB of ASCII and then GB18030",
    () =>
      Buffer.concat([
        Buffer.from(
          csvOf(Array.from({ length: 20_000 }, (_, n) => rowWith(n, { review_text: "Too heavy to carry" }))),
        ),
        gbk(
          csvOf(
            Array.from({ length: 20 }, (_, n) => rowWith(50_000 + n, { review_text: "盖子漏水，换了一个" })),
          )
            .split("\n")
            .slice(1)
            .join("\n"),
        ),
      ]),
    taken(20_020),
  ),
  file("controls of terminals", () => withText("611b5b33316d62"), taken(13, {}, { texts: ["a\u001b[31mb"] })),
  file("a noise of high bytes as a text", () => withText("81fe82fd83fc84fb85fa"), bad),
];

export const ENCODINGS: readonly HostileFile[] = files;
