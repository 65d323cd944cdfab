import { parquetWriteBuffer } from "hyparquet-writer";
import { COLUMNS, goodRows } from "@/tests/hostile/good-rows";
import { file, type HostileFile, refused, taken } from "@/tests/hostile/hostile-file";

const parquet = { fileName: "reviews.parquet" };
type Columns = Parameters<typeof parquetWriteBuffer>[0]["columnData"];

function write(columnData: Columns): Buffer {
  return Buffer.from(parquetWriteBuffer({ columnData }));
}
function columns(count: number): Columns {
  const rows = goodRows(count);
  return COLUMNS.map((name, at) => ({
    name,
    data: rows.map((row) => row[at] ?? ""),
    type: "STRING" as const,
  }));
}
const good = () => write(columns(3));

/** The length of the description, which stands before the last four bytes, says something else. */
function footer(length: number): () => Buffer {
  return () => {
    const bytes = good();
    bytes.writeUInt32LE(length >>> 0, bytes.length - 8);
    return bytes;
  };
}
/** Overwrites bytes so far from the end. */
function over(fromEnd: number, hex: string): () => Buffer {
  return () => {
    const bytes = good();
    Buffer.from(hex, "hex").copy(bytes, bytes.length - fromEnd);
    return bytes;
  };
}

const damaged = refused("damagedParquet");
const damage: HostileFile[] = [
  ...[4, 5, 8, 12, 30, 100, 300].map((bytes) =>
    file(`the first ${bytes} bytes of a Parquet file`, () => good().subarray(0, bytes), damaged, parquet),
  ),
  ...[1, 4, 8, 40, 200].map((bytes) =>
    file(
      `a Parquet file without its last ${bytes} bytes`,
      () => good().subarray(0, -bytes),
      damaged,
      parquet,
    ),
  ),
  ...[0, 1, 7, 0x7fffffff, 0x80000000, 0xffffffff, 100_000].map((length) =>
    file(`a Parquet file whose description has ${length} bytes`, footer(length), damaged, parquet),
  ),
  file("a Parquet file of its marks alone", Buffer.from("PAR1PAR1"), damaged, parquet),
  file("a Parquet file of marks and a length", Buffer.from("PAR1\0\0\0\0PAR1"), damaged, parquet),
  file("a Parquet file that is encrypted", Buffer.from("PAREaaaaPARE"), refused("encryptedParquet"), parquet),
  file(
    "a Parquet file whose end is encrypted",
    () => Buffer.concat([good().subarray(0, -4), Buffer.from("PARE")]),
    damaged,
    parquet,
  ),
  file("a Parquet file with a description of high bytes", over(200, "ff".repeat(150)), damaged, parquet),
  file("a Parquet file with a description of zeros", over(300, "00".repeat(280)), damaged, parquet),
  file("a Parquet file with endless lists", over(250, "19fcffffffff0f".repeat(20)), damaged, parquet),
  file(
    "a Parquet file with something before",
    () => Buffer.concat([Buffer.from("PAR1"), Buffer.alloc(500, 1), good()]),
    damaged,
    parquet,
  ),
  file(
    "a Parquet file without its pages",
    () => {
      const bytes = good();
      const length = bytes.readUInt32LE(bytes.length - 8);
      return Buffer.concat([Buffer.from("PAR1"), bytes.subarray(bytes.length - 8 - length)]);
    },
    damaged,
    parquet,
  ),
  file(
    "a Parquet file with pages of zeros",
    () => {
      const bytes = good();
      const length = bytes.readUInt32LE(bytes.length - 8);
      return bytes.fill(0, 4, bytes.length - 8 - length);
    },
    damaged,
    parquet,
  ),
  file(
    "a Parquet file with pages of high bytes",
    () => {
      const bytes = good();
      const length = bytes.readUInt32LE(bytes.length - 8);
      return bytes.fill(255, 4, bytes.length - 8 - length);
    },
    damaged,
    parquet,
  ),
];

const contents: HostileFile[] = [
  file("a Parquet file without rows", () => write(columns(0)), refused("noRows"), parquet),
  file(
    "a Parquet file with columns of an object's own",
    () =>
      write([
        ...columns(3),
        { name: "__proto__", data: ["a", "b", "c"], type: "STRING" },
        { name: "constructor", data: ["a", "b", "c"], type: "STRING" },
      ]),
    taken(3),
    parquet,
  ),
  file(
    "a Parquet file with numbers that are none",
    () =>
      write([
        ...columns(3).filter(({ name }) => name !== "rating"),
        { name: "rating", data: [Number.NaN, Number.POSITIVE_INFINITY, 4], type: "DOUBLE" },
      ]),
    taken(2, { notANumber: 1 }),
    parquet,
  ),
  file(
    "a Parquet file with NUL in a text",
    () =>
      write([
        ...columns(3).filter(({ name }) => name !== "review_text"),
        { name: "review_text", data: ["a\0b", "Too heavy to carry", "Too heavy to carry"], type: "STRING" },
      ]),
    taken(2, { nul: 1 }),
    parquet,
  ),
  file(
    "a Parquet file with 2,000 columns",
    () =>
      write([
        ...columns(3),
        ...Array.from({ length: 2000 }, (_, n) => ({
          name: `c${n}`,
          data: [1, 2, 3],
          type: "INT32" as const,
        })),
      ]),
    taken(3),
    parquet,
  ),
];

export const PARQUET: readonly HostileFile[] = [...damage, ...contents];
