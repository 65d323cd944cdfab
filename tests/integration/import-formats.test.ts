import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import type { Encoding } from "@/lib/domain/import/mapping";
import { delimited, OBJECTS, parquet, ROWS, workbook } from "@/tests/integration/format-files";
import { figures, setUpImports, sourceOf } from "@/tests/integration/import-setup";
import { encodeText } from "@/tests/support/encode-text";

const { newShop, load, query, disconnect, importFileHere, uploadBytes } = await setUpImports();
afterAll(disconnect);
const { previewImport } = await import("@/lib/services/import/preview-import");

const TEXTS = ROWS.map(([, , text]) => text);

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

describe.each(Object.entries(PACKED))("%s", (_, pack) => {
  it.each(Object.entries(FILES))("%s", async (name, make) => {
    const shop = await newShop();
    const bytes = pack(make());
    const source = sourceOf("export.dat", bytes);
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
        const source = sourceOf("a", packed);
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
    const id = await uploadBytes(shop, sourceOf("a.csv", bytes));
    const { mapping } = await previewImport(shop, id, { kind: "reviews" });
    expect(mapping.encoding).toBe("gb18030");
    const other = await previewImport(shop, id, { layout: { ...mapping, encoding: "big5" } });
    expect(other.rows[0]?.values).not.toContain("盖子漏水");
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
