import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { AppError } from "@/lib/domain/errors";
import { hasRange, storedSource } from "@/lib/services/import/read/byte-source";
import { readParquet } from "@/lib/services/import/read/parquet/read-parquet";
import { TemporaryFiles } from "@/lib/services/import/read/temporary-files";

const ROWS = Array.from({ length: 400 }, (_, id) => ({
  id,
  text: `text ${id} 盖子漏水`,
  label: String(id % 3),
  who: { age: id % 7 === 0 ? null : id, tags: Array.from({ length: id % 4 }, (_, tag) => `t${tag}`) },
}));

const OPTIONAL = { repetition_type: "OPTIONAL" };
const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8", ...OPTIONAL };
const SCHEMA = [
  { name: "root", num_children: 7 },
  { name: "id", type: "INT32", ...OPTIONAL },
  { name: "text", ...TEXT },
  { name: "again", ...TEXT },
  { name: "number", type: "DOUBLE", ...OPTIONAL },
  { name: "good", type: "BOOLEAN", ...OPTIONAL },
  { name: "label", ...TEXT },
  { name: "who", num_children: 2, ...OPTIONAL },
  { name: "age", type: "INT32", ...OPTIONAL },
  { name: "tags", converted_type: "LIST", num_children: 1, ...OPTIONAL },
  { name: "list", num_children: 1, repetition_type: "REPEATED" },
  { name: "element", ...TEXT },
];
const COLUMNS = [
  { name: "id", data: ROWS.map(({ id }) => id), encoding: "DELTA_BINARY_PACKED" },
  { name: "text", data: ROWS.map(({ text }) => text) },
  { name: "again", data: ROWS.map(({ text }) => text), encoding: "DELTA_LENGTH_BYTE_ARRAY" },
  { name: "number", data: ROWS.map(({ id }) => id), encoding: "BYTE_STREAM_SPLIT" },
  { name: "good", data: ROWS.map(({ id }) => id % 5 > 1), encoding: "RLE" },
  { name: "label", data: ROWS.map(({ label }) => label) },
  { name: "who", data: ROWS.map(({ who }) => who) },
];
const gzip = (bytes: Uint8Array) => gzipSync(bytes);

function written(codec: string, more: object = {}): Buffer {
  const options = { codec, compressors: { GZIP: gzip }, schema: SCHEMA, columnData: COLUMNS, ...more };
  return Buffer.from(parquetWriteBuffer(options as never));
}

async function rowsOf(bytes: Buffer): Promise<string[][]> {
  const source = storedSource({
    size: bytes.length,
    async *range(start, end) {
      yield bytes.subarray(start, Math.min(end, bytes.length));
    },
  });
  const files = new TemporaryFiles();
  const rows: string[][] = [];
  try {
    if (!hasRange(source)) throw new Error("a source without ranges");
    for await (const { records } of readParquet(source, null, files, { fraction: 0 }))
      for (const { cells } of records) rows.push([...cells]);
  } finally {
    await files.close();
  }
  return rows;
}

const wanted = ROWS.map(({ id, text, label, who }) => [
  String(id),
  text,
  text,
  String(id),
  String(id % 5 > 1),
  label,
  who.age === null ? "" : String(who.age),
  who.tags.join(", "),
]);

describe("plain columns, groups and lists", () => {
  it.each(["UNCOMPRESSED", "SNAPPY", "GZIP"])("are read, %s", async (codec) => {
    expect(await rowsOf(written(codec))).toEqual(wanted);
  });

  it("are put together from pages that end anywhere", async () => {
    expect(await rowsOf(written("SNAPPY", { pageSize: 300, rowGroupSize: 150 }))).toEqual(wanted);
  });
});

describe("a damaged file", () => {
  /** Ends in rows or in a sentence; a plain error, a crash or no end would fail. */
  async function outcomeOf(bytes: Buffer): Promise<string> {
    try {
      return `${(await rowsOf(bytes)).length} rows`;
    } catch (error) {
      if (error instanceof AppError) return error.code;
      throw error;
    }
  }

  const SEEDS = [written("UNCOMPRESSED"), written("SNAPPY", { pageSize: 500 }), written("GZIP")];

  it("is refused wherever it was cut", async () => {
    const random = createRandom(3);
    for (const seed of SEEDS)
      for (let run = 0; run < 40; run++)
        expect(await outcomeOf(seed.subarray(0, random.integer(seed.length)))).toBe("import.damagedParquet");
  });

  it("never keeps the reader busy or breaks it, whatever bytes were changed", {
    timeout: 60_000,
  }, async () => {
    const random = createRandom(4);
    const codes = new Map<string, number>();
    for (let run = 0; run < 900; run++) {
      const bytes = Buffer.from(SEEDS[run % SEEDS.length] ?? "");
      // Most in the pages: what describes them, at the end, is refused soon.
      const reach = run % 6 === 0 ? bytes.length : bytes.length - bytes.readUInt32LE(bytes.length - 8) - 8;
      for (let change = 0; change < 1 + random.integer(4); change++)
        bytes[random.integer(reach)] = random.integer(3) === 0 ? 255 : random.integer(256);
      const code = await outcomeOf(bytes);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect([...codes.keys()].sort()).toEqual(["400 rows", "import.damagedParquet"]);
  });
});
