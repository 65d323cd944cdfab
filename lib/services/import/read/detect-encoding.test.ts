import { describe, expect, it } from "vitest";
import { COMMON_SIMPLIFIED, COMMON_TRADITIONAL } from "@/lib/domain/import/common-characters";
import type { Encoding } from "@/lib/domain/import/mapping";
import { decodeText } from "@/lib/services/import/read/decode-text";
import { detectEncoding } from "@/lib/services/import/read/detect-encoding";
import { encodeText } from "@/tests/support/encode-text";

const SIMPLIFIED = [
  "评论\n很好用\n",
  "商品,价格\n水杯,25\n",
  "用户id,商品编号,评论内容,评分\nu1,p1,盖子漏水，客服态度不好,2\nu2,p2,物流很快，包装完好,5\n",
  "订单号,收货地址\n1,上海市浦东新区世纪大道\n",
  "标题\n啰嗦\n",
];
const TRADITIONAL = [
  "評論\n很好用\n",
  "商品,價格\n水杯,25\n",
  "用戶,評論內容\nu1,蓋子漏水，客服態度不好\nu2,物流很快，包裝完好\n",
  "訂單編號,收件地址\n1,台北市信義區市府路\n",
];
const WESTERN = [
  "name,city\nJosé,Málaga\n",
  "review\nDéjà vu, très déçu\n",
  "Größe,Farbe\nL,grün\nM,weiß\n",
  "price\n£5\n",
  "review\nIt’s “fine” – really\n",
  "¿Qué tal? ¡Muy bien!\n",
  "ÅRSMÖTE,ÄPPLE\n",
];

describe.each([
  ["gb18030", SIMPLIFIED],
  ["big5", TRADITIONAL],
  ["windows-1252", WESTERN],
  ["utf-8", [...SIMPLIFIED, ...TRADITIONAL, ...WESTERN]],
] as const)("%s", (encoding, texts) => {
  it.each(texts)("is told from %j", (text) =>
    expect(detectEncoding(encodeText(text, encoding))).toBe(encoding),
  );
});

it.each(["utf-16le", "utf-16be"] as const)("%s without a mark is told from few signs", (encoding) => {
  for (const text of [...SIMPLIFIED.slice(1), ...WESTERN])
    expect(detectEncoding(encodeText(text, encoding)), text).toBe(encoding);
});

it("tells GB18030 and Big5 apart from thirty common characters in any order", () => {
  const any = (characters: ReadonlySet<string>, from: number) =>
    [...characters].filter((_, index) => index % 13 === from).join("");
  for (let from = 0; from < 13; from++) {
    expect(detectEncoding(encodeText(any(COMMON_SIMPLIFIED, from), "gb18030"))).toBe("gb18030");
    expect(detectEncoding(encodeText(any(COMMON_TRADITIONAL, from), "big5"))).toBe("big5");
  }
});

async function decoded(bytes: Buffer, encoding: Encoding, size = 5) {
  const tally = { damagedBytes: 0 };
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  let text = "";
  for await (const piece of decodeText(pieces, encoding, tally)) text += piece;
  return { text: text.replaceAll("\ufffe", "#"), ...tally };
}

describe("bytes of another encoding", () => {
  it("spoil their line only in UTF-8, whose own replacement characters stay", async () => {
    const file = Buffer.concat([
      Buffer.from("好,1\ufffd\n"),
      encodeText("很好用,2\n", "gb18030"),
      Buffer.from("棒,3\n"),
    ]);
    const { text, damagedBytes } = await decoded(file, "utf-8");
    const [first, second, third] = text.split("\n");
    expect([first, third]).toEqual(["好,1\ufffd", "棒,3"]);
    expect(second).toMatch(/#.*,2/);
    expect(damagedBytes).toBeGreaterThan(2);
  });

  it("spoil their line only in GB18030 and Latin-1", async () => {
    const chinese = Buffer.concat([
      encodeText("很好\n", "gb18030"),
      Buffer.from("很好用\n"),
      encodeText("差\n", "gb18030"),
    ]);
    expect(await decoded(chinese, "gb18030")).toEqual({ text: "很好\n很好用#\n差\n", damagedBytes: 9 });
    const western = Buffer.concat([
      encodeText("né\n", "windows-1252"),
      Buffer.from("né,x\n"),
      encodeText("à\n", "windows-1252"),
    ]);
    expect(await decoded(western, "windows-1252")).toEqual({ text: "né\nné#,x\nà\n", damagedBytes: 2 });
  });

  it("are counted where they are cut off", async () => {
    expect(await decoded(Buffer.from("e5a5bd0ae5a5", "hex"), "utf-8")).toEqual({
      text: "好\n#",
      damagedBytes: 2,
    });
    expect((await decoded(Buffer.from("ba", "hex"), "gb18030")).text).toBe("#");
    expect((await decoded(Buffer.from("00d8610062", "hex"), "utf-16le")).damagedBytes).toBeGreaterThan(1);
  });
});

it("finds out later what a file is that begins with ASCII", async () => {
  const plain = Buffer.from("u1,fine\n".repeat(2000));
  for (const [encoding, line] of [
    ["gb18030", "u2,盖子漏水\n"],
    ["big5", "u2,蓋子漏水，客服態度不好\n"],
    ["windows-1252", "u2,très déçu\n"],
  ] as const) {
    const { text } = await decoded(Buffer.concat([plain, encodeText(line, encoding)]), "utf-8", 1000);
    expect(text.endsWith(line), encoding).toBe(true);
  }
});
