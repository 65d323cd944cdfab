import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, describe, expect, it } from "vitest";
import type { Transaction } from "@/lib/data/pool";
import type { Actor } from "@/lib/domain/actor";
import type { Encoding } from "@/lib/domain/import/mapping";
import { csv, figures, setUpImports } from "@/tests/integration/import-setup";
import { encodeText } from "@/tests/support/encode-text";
import { makeWorkbook } from "@/tests/support/make-workbook";

const { newShop, load, query, disconnect, importFileHere, uploadBytes } = await setUpImports();
afterAll(disconnect);
const { pool } = await import("@/lib/data/pool");
const { letGoOfBytes } = await import("@/lib/data/import/let-go-of-bytes");
const { listImportParts } = await import("@/lib/services/import/list-import-parts");
const { splitImport } = await import("@/lib/services/import/split-import");
const { previewImport } = await import("@/lib/services/import/preview-import");
const { prepareImport } = await import("@/lib/services/import/prepare-import");
const { runImport } = await import("@/lib/services/import/run-import");
const { cancelImport } = await import("@/lib/services/import/cancel-import");
const { deleteImport } = await import("@/lib/services/import/delete-import");
const { getImport } = await import("@/lib/services/import/get-import");

const HEADER = ["user_id", "product_id", "review", "rating", "time"] as const;
const ROWS = [
  ["u1", "p1", "盖子漏水", "2", "2024-03-05 08:30:00"],
  ["u2", "p2", "很好用，推荐", "5", "2024-03-06 00:00:00"],
  ["u3", "p1", "一般", "3", "2024-03-07 12:00:00"],
];
const TEXTS = ROWS.map(([, , text]) => text);
const OBJECTS = ROWS.map((row) => Object.fromEntries(HEADER.map((name, at) => [name, row[at]])));

const delimited = (delimiter: string, rows: readonly (readonly string[])[] = ROWS) =>
  `${[HEADER, ...rows].map((row) => row.join(delimiter)).join("\n")}\n`;
const workbook = () =>
  makeWorkbook([
    {
      name: "评论",
      rows: [
        [...HEADER],
        ["u1", "p1", "盖子漏水", 2, { serial: 45_356.354166666664, style: 2 }],
        ["u2", "p2", "很好用，推荐", 5, { serial: 45_357, style: 1 }],
        ["u3", "p1", "一般", 3, { serial: 45_358.5, style: 2 }],
      ],
    },
  ]);
const parquet = () =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: HEADER.map((name, at) => ({
        name,
        data: ROWS.map((row) => (name === "rating" ? Number(row[at]) : (row[at] ?? ""))),
        type: name === "rating" ? ("INT32" as const) : ("STRING" as const),
      })),
    }),
  );

const FILES: Record<string, () => Uint8Array> = {
  csv: () => Buffer.from(delimited(",")),
  tsv: () => Buffer.from(delimited("\t")),
  semicolon: () => Buffer.from(delimited(";")),
  pipe: () => Buffer.from(delimited("|")),
  "JSON lines": () => Buffer.from(OBJECTS.map((object) => JSON.stringify(object)).join("\n")),
  "JSON list": () => Buffer.from(JSON.stringify(OBJECTS, null, 2)),
  "JSON under a key": () =>
    Buffer.from(JSON.stringify({ page: 1, filters: [{ a: 1 }], data: { reviews: { items: OBJECTS } } })),
  "JSON objects over lines": () =>
    Buffer.from(OBJECTS.map((object) => JSON.stringify(object, null, 2)).join("\n")),
  xlsx: workbook,
  parquet,
};
const PACKED: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  plain: (bytes) => bytes,
  gz: (bytes) => gzipSync(bytes),
  zip: (bytes) => zipSync({ "导出/file": bytes, "__MACOSX/._file": new Uint8Array([1]) }),
  "gz in zip": (bytes) => zipSync({ "file.gz": gzipSync(bytes) }),
  "zip in gz": (bytes) => gzipSync(zipSync({ file: bytes })),
};

async function textsOf(shop: Actor): Promise<unknown[]> {
  const rows = await query<{ text: string }>(
    `select text from document where "workspaceId" = $1 order by "importLine", id`,
    [shop.workspaceId],
  );
  return rows.map(({ text }) => text);
}

async function piecesOf(importId: number): Promise<number> {
  const rows = await query(`select 1 from upload_piece where "importId" = $1`, [importId]);
  return rows.length;
}

describe.each(Object.entries(PACKED))("%s", (_, pack) => {
  it.each(Object.entries(FILES))("%s", async (name, make) => {
    const shop = await newShop();
    const bytes = pack(make());
    const source = { fileName: "export.dat", fileSize: bytes.length, bytes: [Buffer.from(bytes)] };
    const { record, instruction } = await importFileHere(shop, source, { kind: "reviews" });
    expect(figures(record), name).toEqual([3, 3, 0, 0, 0]);
    expect(instruction.mapping.fields).toMatchObject({ text: "review", rating: "rating", time: "time" });
    expect(await textsOf(shop)).toEqual(TEXTS);
    const times = await query<{ at: Date }>(
      `select "writtenAt" as at from document where "workspaceId" = $1 order by "importLine"`,
      [shop.workspaceId],
    );
    expect(times[0]?.at.toISOString()).toBe("2024-03-05T00:30:00.000Z");
    expect(await load(shop, "reviews", bytes, "again")).toEqual([3, 0, 0, 3, 0]);
  });
});

describe("encodings", () => {
  const traditional = [
    ["u1", "p1", "蓋子漏水", "2", "2024-03-05"],
    ["u2", "p2", "很好用，推薦", "5", "2024-03-06"],
  ];
  const western = [
    ["u1", "p1", "Très déçu, ça fuit", "2", "2024-03-05"],
    ["u2", "p2", "It’s “fine” – 5 €", "5", "2024-03-06"],
  ];
  it.each<[Encoding, boolean, string[][]]>([
    ["utf-8", false, ROWS],
    ["utf-8", true, ROWS],
    ["utf-16le", true, ROWS],
    ["utf-16le", false, ROWS],
    ["utf-16be", true, ROWS],
    ["utf-16be", false, ROWS],
    ["gb18030", false, ROWS],
    ["big5", false, traditional],
    ["windows-1252", false, western],
  ])("%s, mark: %s", async (encoding, mark, rows) => {
    const makers = [
      delimited("\t", rows),
      rows.map((row) => JSON.stringify({ user_id: row[0], review: row[2], rating: row[3] })).join("\n"),
    ];
    for (const text of makers) {
      for (const pack of [PACKED.plain, PACKED.zip]) {
        const bytes = encodeText(`${mark ? "\ufeff" : ""}${text}`, encoding);
        const packed = pack?.(bytes) ?? bytes;
        const shop = await newShop();
        const source = { fileName: "a", fileSize: packed.length, bytes: [Buffer.from(packed)] };
        const { record, instruction } = await importFileHere(shop, source, { kind: "reviews" });
        expect(instruction.mapping.encoding).toBe(encoding);
        expect(figures(record)).toEqual([rows.length, rows.length, 0, 0, 0]);
        expect(await textsOf(shop)).toEqual(rows.map((row) => row[2]));
      }
    }
  });

  it("counts the bytes of another encoding and rejects their rows only", async () => {
    const shop = await newShop();
    const file = Buffer.concat([
      Buffer.from(delimited(",", ROWS.slice(0, 2))),
      encodeText("u9,p9,物流很快,5,2024-01-01\n", "gb18030"),
      Buffer.from("u8,p8,好,4,2024-01-01\n"),
    ]);
    expect(await load(shop, "reviews", file)).toEqual([4, 3, 0, 0, 1]);
    const [row] = await query<{ damaged: number }>(
      `select (report->>'damagedBytes')::int as damaged from import where "workspaceId" = $1`,
      [shop.workspaceId],
    );
    expect(row?.damaged).toBeGreaterThan(3);
  });

  it("can be changed", async () => {
    const shop = await newShop();
    const bytes = encodeText(delimited(","), "gb18030");
    const id = await uploadBytes(shop, { fileName: "a.csv", fileSize: bytes.length, bytes: [bytes] });
    const { mapping } = await previewImport(shop, id, { kind: "reviews" });
    expect(mapping.encoding).toBe("gb18030");
    const other = await previewImport(shop, id, { layout: { ...mapping, encoding: "big5" } });
    expect(other.rows[0]?.values).not.toContain("盖子漏水");
  });
});

describe("workbooks", () => {
  it("find the header below titles, fill merged rows down and take what formulas gave", async () => {
    const shop = await newShop();
    const bytes = makeWorkbook([
      {
        name: "订单",
        rows: [
          ["三月订单明细", null, null, null, null],
          [],
          ["订单号", "商品编号", "数量", "单价", "下单时间"],
          ["o1", "p1", 2, { attributes: "", xml: "<f>1+1.5</f><v>2.5</v>" }, { serial: 45_356, style: 1 }],
          [null, "p2", 1, 0.1, { serial: 45_356, style: 1 }],
          [
            null,
            { attributes: 't="inlineStr"', xml: "<is><r><t>p</t></r><r><t>3</t></r></is>" },
            1,
            3,
            "2024-03-05",
          ],
          ["o2", "p1", 1, { attributes: 't="e"', xml: "<v>#DIV/0!</v>" }, { serial: 45_357, style: 1 }],
        ],
        merges: ["A1:E1", "A4:A6"],
      },
      { name: "空", rows: [] },
      { name: "Lists", hidden: true, rows: [["a"], ["b"]] },
    ]);
    const source = { fileName: "orders.xlsx", fileSize: bytes.length, bytes: [Buffer.from(bytes)] };
    const { record, instruction } = await importFileHere(shop, source);
    expect(instruction).toMatchObject({ kind: "orders", mapping: { format: "xlsx", skip: 1, header: true } });
    expect(figures(record)).toEqual([4, 3, 0, 0, 1]);
    const rows = await query<{ sku: string; price: number }>(
      `select p.key as sku, o."unitPrice" as price from order_line o join product p on p.id = o."productId"
        where o."workspaceId" = $1 order by p.key`,
      [shop.workspaceId],
    );
    expect(rows).toEqual([
      { sku: "p1", price: 2.5 },
      { sku: "p2", price: 0.1 },
      { sku: "p3", price: 3 },
    ]);
  });

  it("count days from 1904 where they say so", async () => {
    const shop = await newShop();
    const bytes = makeWorkbook(
      [
        {
          name: "r",
          rows: [
            [...HEADER],
            ["u", "p", "fine", 5, { serial: 43_894, style: 1 }],
            ["v", "p", "good", 5, null],
          ],
        },
      ],
      { from1904: true },
    );
    await load(shop, "reviews", bytes, "r.xlsx");
    const [row] = await query<{ at: Date }>(
      `select "writtenAt" as at from document where "workspaceId" = $1 and "writtenAt" is not null`,
      [shop.workspaceId],
    );
    expect(row?.at.toISOString()).toBe("2024-03-04T16:00:00.000Z");
  });
});

describe("a file of several tables", () => {
  const sheets = () =>
    makeWorkbook([
      {
        name: "Reviews",
        rows: [[...HEADER], ["u1", "p1", "Leaks", 2, "2024-03-05"], ["u2", "p1", "Fine", 4, "2024-03-05"]],
      },
      {
        name: "Products",
        rows: [
          ["sku", "title", "price"],
          ["p1", "Bottle", 12.5],
          ["p2", "Cup", 3],
        ],
      },
    ]);
  const archive = () =>
    zipSync({
      "book.xlsx": sheets(),
      "data/reviews.csv": Buffer.from(delimited(",")),
      "photo.png": Buffer.from("89504e470d0a1a0a", "hex"),
    });

  async function uploaded(bytes: Uint8Array) {
    const shop = await newShop();
    const id = await uploadBytes(shop, {
      fileName: "all.zip",
      fileSize: bytes.length,
      bytes: [Buffer.from(bytes)],
    });
    return { shop, id };
  }

  async function carryOut(shop: Actor, id: number) {
    const { kind, mapping } = await previewImport(shop, id, {});
    await prepareImport(shop, id, { kind, mapping });
    await runImport(id, { id: "test", leaseSeconds: 30, stopping: new AbortController().signal });
    return getImport(shop, id);
  }

  it("asks which, naming them", async () => {
    const { shop, id } = await uploaded(archive());
    expect((await listImportParts(shop, id)).map(({ path, format, rows }) => [path, format, rows])).toEqual([
      ["book.xlsx › Reviews", "xlsx", null],
      ["book.xlsx › Products", "xlsx", null],
      ["data/reviews.csv", "csv", null],
    ]);
    await expect(previewImport(shop, id, {})).rejects.toMatchObject({
      code: "import.choosePart",
      params: { count: 3, parts: "book.xlsx › Reviews, book.xlsx › Products, data/reviews.csv" },
    });
    await expect(splitImport(shop, id, ["no"])).rejects.toMatchObject({ code: "import.noSuchPart" });
  });

  it("is imported table by table from bytes kept once, and lets them go with the last", async () => {
    const { shop, id } = await uploaded(archive());
    const ids = await splitImport(shop, id, [
      "book.xlsx › Reviews",
      "book.xlsx › Products",
      "data/reviews.csv",
    ]);
    expect(ids[0]).toBe(id);
    await expect(splitImport(shop, id, ["data/reviews.csv"])).rejects.toMatchObject({
      code: "import.notAlone",
    });
    const [first = 0, second = 0, third = 0] = ids;
    expect(figures(await carryOut(shop, first))).toEqual([2, 2, 0, 0, 0]);
    expect(await piecesOf(id)).toBe(1);
    const products = await carryOut(shop, second);
    expect([products.kind, ...figures(products)]).toEqual([
      "products",
      2,
      expect.any(Number),
      expect.any(Number),
      0,
      0,
    ]);
    await cancelImport(shop, third);
    expect(await piecesOf(id)).toBe(0);
  });

  it("lets its bytes go when the last two end at the same moment", async () => {
    const { shop, id } = await uploaded(archive());
    const parts = await splitImport(shop, id, ["data/reviews.csv", "book.xlsx › Reviews"]);
    const [one, other] = [await pool().connect(), await pool().connect()];
    try {
      const end = async (client: Transaction, part: number | undefined) => {
        await client.query("begin");
        await client.query(`update import set status = 'done' where id = $1`, [part]);
        await letGoOfBytes(client, part ?? 0);
      };
      await end(one, parts[0]);
      // It waits for the first, whose end it could not see otherwise.
      const second = end(other, parts[1]).then(() => other.query("commit"));
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await piecesOf(id)).toBe(1);
      await one.query("commit");
      await second;
      expect(await piecesOf(id)).toBe(0);
    } finally {
      one.release();
      other.release();
    }
  });

  it("goes to the next when the first is taken off the list", async () => {
    const { shop, id } = await uploaded(archive());
    const [first = 0, second = 0] = await splitImport(shop, id, ["data/reviews.csv", "book.xlsx › Reviews"]);
    await carryOut(shop, first);
    await deleteImport(shop, first);
    expect(await piecesOf(second)).toBe(1);
    expect(figures(await carryOut(shop, second))).toEqual([2, 2, 0, 0, 0]);
    expect(await piecesOf(second)).toBe(0);
  });

  it("may be lists of one JSON text, of which the largest is meant", async () => {
    const text = JSON.stringify({ users: [{ id: 1 }], data: { reviews: OBJECTS } });
    const { shop, id } = await uploaded(Buffer.from(text));
    expect((await listImportParts(shop, id)).map(({ path }) => path)).toEqual(["data.reviews", "users"]);
    expect((await previewImport(shop, id, { kind: "reviews" })).rows).toHaveLength(3);
  });
});

it("flattens what Parquet nests, and writes its times and decimals out", async () => {
  const { sampleTable } = await import("@/lib/services/import/read/sample-table");
  const bytes = Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: "id", data: [1n, 12345678901234567n], type: "INT64" },
        { name: "at", data: [new Date("2024-03-05T08:30:00Z"), null], type: "TIMESTAMP" },
        {
          name: "who",
          data: [
            { name: "李", tags: ["a", "b"] },
            { name: "王", tags: [] },
          ],
        },
        { name: "ok", data: [true, false], type: "BOOLEAN" },
      ] as never,
    }),
  );
  const file = {
    size: bytes.length,
    async *range(start: number, end: number) {
      yield bytes.subarray(start, end);
    },
  };
  const { columns, records } = await sampleTable(file, "");
  const cells = records.map((record) =>
    Object.fromEntries(columns.map((name, at) => [name, record.cells[at]])),
  );
  expect(cells[0]).toMatchObject({ id: "1", at: "2024-03-05T08:30:00.000Z", ok: "true" });
  expect(cells[1]).toMatchObject({ id: "12345678901234567", at: "", ok: "false" });
  expect(JSON.stringify(cells[0])).toContain("李");
});

describe("what cannot be read says why", () => {
  const ole = (name: string) => {
    const bytes = Buffer.alloc(2048);
    Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
    bytes.writeUInt16LE(9, 30);
    bytes.writeUInt32LE(0, 48);
    Buffer.from(name, "utf16le").copy(bytes, 512);
    return bytes;
  };
  const encrypted = () => {
    const bytes = Buffer.from(zipSync({ "a.csv": Buffer.from(delimited(",")) }));
    bytes.writeUInt16LE(bytes.readUInt16LE(6) | 1, 6);
    const central = bytes.indexOf(Buffer.from("504b0102", "hex"));
    bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8);
    return bytes;
  };
  const doctype = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook/>`;
  it.each<[string, Uint8Array, string]>([
    ["an encrypted zip", encrypted(), "import.encrypted"],
    ["an encrypted workbook", ole("EncryptedPackage"), "import.encryptedWorkbook"],
    ["an old workbook", ole("Workbook"), "import.oldExcel"],
    [
      "a binary workbook",
      zipSync({ "[Content_Types].xml": Buffer.from("x"), "xl/workbook.bin": Buffer.from("x") }),
      "import.binaryWorkbook",
    ],
    [
      "an OpenDocument",
      zipSync({ mimetype: Buffer.from("x"), "content.xml": Buffer.from("x") }),
      "import.openDocument",
    ],
    [
      "a workbook with entities",
      makeWorkbook([], { parts: { "xl/workbook.xml": doctype } }),
      "import.unsafeWorkbook",
    ],
    [
      "a workbook of nonsense",
      makeWorkbook([], { parts: { "xl/workbook.xml": "<workbook><sheets></workbook>" } }),
      "import.damagedWorkbook",
    ],
    [
      "a web page named .xls",
      Buffer.from("<html><table><tr><td>1</td></tr></table></html>"),
      "import.webPage",
    ],
    ["a cut Parquet file", parquet().subarray(0, 200), "import.damagedParquet"],
    ["an encrypted Parquet file", Buffer.from("PAREabcdPARE"), "import.encryptedParquet"],
    ["a cut workbook", workbook().subarray(0, 900), "import.damagedArchive"],
    [
      "a zip in a zip in a zip",
      zipSync({ a: zipSync({ b: zipSync({ c: Buffer.from(csv("a,b", "1,2")) }) }) }),
      "import.nestedTooDeep",
    ],
    [
      "an entry that climbs out",
      zipSync({ "../../etc/a.csv": Buffer.from(delimited(",")) }),
      "import.unsafeName",
    ],
    ["JSON without objects", Buffer.from('[["user_id", "review"], ["u1", "fine"]]'), "import.noObjects"],
  ])("%s", async (_, bytes, code) => {
    const shop = await newShop();
    await expect(load(shop, "reviews", bytes, "x.csv")).rejects.toMatchObject({ code });
  });
});
