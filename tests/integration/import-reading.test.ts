import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { csv, setUpImports } from "@/tests/integration/import-setup";

const { newShop, load, query, disconnect, importFileHere } = await setUpImports();
afterAll(disconnect);

const REVIEWS = csv("用户id,商品编号,评论内容,评分", "u1,p1,盖子漏水,2", "u2,p2,很好用，推荐,5");
/** "盖子漏水" and "很好用，推荐" in GB18030. */
const GB18030 = Buffer.concat([
  ascii("user_id,product_id,review,rating\nu1,p1,"),
  Buffer.from("b8c7d7d3c2a9cbae", "hex"),
  ascii(",2\nu2,p2,"),
  Buffer.from("bacdbac3d3c3a3accdc6bcf6", "hex"),
  ascii(",5\n"),
]);

function ascii(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

async function textsOf(file: Uint8Array | string, name = "reviews.csv"): Promise<unknown[]> {
  const shop = await newShop();
  await load(shop, "reviews", file, name);
  const rows = await query<{ text: string }>(
    `select text from document where "workspaceId" = $1 order by "importLine"`,
    [shop.workspaceId],
  );
  return rows.map(({ text }) => text);
}

async function failureOf(file: Uint8Array | string, name = "reviews.csv"): Promise<unknown> {
  const shop = await newShop();
  return load(shop, "reviews", file, name).then(
    (figures) => figures,
    (error) => error.code,
  );
}

async function rejectsOf(file: Uint8Array | string): Promise<unknown[]> {
  const shop = await newShop();
  await load(shop, "reviews", file);
  const rows = await query<{ line: number; reason: string }>(
    `select line, reason from import_reject r join import i on i.id = r."importId" where i."workspaceId" = $1 order by line`,
    [shop.workspaceId],
  );
  return rows.map(({ line, reason }) => [line, reason]);
}

describe("encodings", () => {
  it.each([
    ["UTF-8", Buffer.from(REVIEWS)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${REVIEWS}`)],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${REVIEWS}`, "utf16le")],
  ])("reads %s", async (_, file) => {
    expect(await textsOf(file)).toEqual(["盖子漏水", "很好用，推荐"]);
  });

  it("reads GB18030, zipped", async () => {
    expect(await textsOf(zipSync({ "reviews.csv": GB18030 }), "a.zip")).toEqual(["盖子漏水", "和好用，推荐"]);
  });

  it("reads GB18030 that begins with a megabyte of ASCII", async () => {
    const plain = `${"u9,p9,Fine enough,4\n".repeat(60_000)}`;
    const file = Buffer.concat([GB18030.subarray(0, 33), ascii(plain), GB18030.subarray(33)]);
    expect((await textsOf(file)).slice(-2)).toEqual(["盖子漏水", "和好用，推荐"]);
  });

  it("rejects only the rows with bytes that are no text", async () => {
    const file = Buffer.concat([
      Buffer.from(REVIEWS),
      ascii("u3,p3,\xff\xfe bad,1\nu4,p4,ok \xe4\xbd,2\n"),
      Buffer.from("u5,p5,好,4"),
    ]);
    expect(await rejectsOf(file)).toEqual([
      [4, "badCharacters"],
      [5, "badCharacters"],
    ]);
  });
});

describe("archives", () => {
  it("are told by their content, not by their name", async () => {
    expect(await textsOf(gzipSync(REVIEWS), "reviews.csv")).toHaveLength(2);
    expect(
      await textsOf(zipSync({ "a.csv": Buffer.from(REVIEWS), "__MACOSX/._a.csv": ascii("x") }), "x.txt"),
    ).toHaveLength(2);
  });

  it.each([
    ["two files", zipSync({ "a.csv": ascii("a"), "b.csv": ascii("b") }), "import.choosePart"],
    ["no file", zipSync({ "folder/": new Uint8Array() }), "import.noRows"],
    [
      "a workbook without sheets",
      zipSync({ "[Content_Types].xml": ascii("<x/>"), "xl/workbook.xml": ascii("<x/>") }),
      "import.noRows",
    ],
    ["a broken gzip", gzipSync(REVIEWS.repeat(500)).subarray(0, 60), "import.damagedArchive"],
    ["a broken zip", Buffer.from(zipSync({ "a.csv": ascii("a") })).subarray(0, 40), "import.damagedArchive"],
    ["a Parquet file", ascii("PAR1xxxxPAR1"), "import.damagedParquet"],
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), "import.notText"],
    ["a JSON list of nothing", Buffer.from("[]"), "import.noObjects"],
    ["a header alone", Buffer.from("user_id,product_id,review\n"), "import.noRows"],
    ["blanks", Buffer.from("\n\n  \n"), "import.noRows"],
  ])("%s is refused with its reason", async (_, file, code) => {
    expect(await failureOf(file)).toBe(code);
  });

  it("that blow up are refused before they fill anything", async () => {
    const bomb = gzipSync(
      Buffer.concat([ascii("review\n"), Buffer.alloc(40 * 1024 * 1024, `${"a".repeat(32_767)}\n`)]),
      {
        level: 9,
      },
    );
    expect(bomb.length).toBeLessThan(60_000);
    expect(await failureOf(bomb)).toBe("import.bomb");
  });
});

describe("broken rows", () => {
  it("go to quarantine and never take others with them", async () => {
    const file = [
      "user_id,product_id,review,rating",
      "u1,p1,Good,5",
      'u2,p1,"never closed,4',
      "u3,p1,Fine,4",
      "u4,p1",
      "u5,p1,Too,many,cells",
      "u6,p1,Nul \0 inside,4",
      'u7,p1,"He said ""great"", twice\nover two lines",5',
      "u8,p1,Fine,4,,",
    ].join("\r\n");
    expect(await rejectsOf(file)).toEqual([
      [3, "openQuote"],
      [5, "tooFewCells"],
      [6, "tooManyCells"],
      [7, "nul"],
    ]);
    expect(await textsOf(file)).toEqual(["Good", "Fine", 'He said "great", twice\nover two lines', "Fine"]);
  });

  it("of 10 MB is said to be too long", async () => {
    const file = csv("user_id,review", "u1,Good", `u2,"${"very ".repeat(2_000_000)}"`, "u3,Fine");
    expect(await rejectsOf(file)).toEqual([[3, "tooLong"]]);
  });

  it("of JSON lines", async () => {
    const file = csv(
      '{"user_id":"u1","review":"Good","stars":5}',
      "{broken",
      "[1]",
      '{"user_id":"u2","review":{"a":1}}',
    );
    expect(await rejectsOf(file)).toEqual([
      [2, "notJson"],
      [3, "notAnObject"],
    ]);
  });
});

it("reads tab-separated rows without a header, quotes as characters", async () => {
  const shop = await newShop();
  const lines = Array.from(
    { length: 12 },
    (_, turn) => `7f3a9c01${turn >> 2}\tUSER_3141\t${turn % 2}\t"Hello" number ${turn}, how are you?`,
  );
  const { record, instruction } = await importFileHere(shop, {
    fileName: "chat.txt",
    fileSize: Buffer.byteLength(lines.join("\n")),
    bytes: [Buffer.from(lines.join("\n"))],
  });
  expect(instruction).toMatchObject({
    kind: "dialogues",
    mapping: {
      format: "tsv",
      header: false,
      fields: { dialogue: "#1", customer: "#2", speaker: "#3", text: "#4" },
    },
  });
  expect([record.read, record.added]).toEqual([12, 12]);
});
