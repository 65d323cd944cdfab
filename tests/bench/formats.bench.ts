import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { makeWorkbook } from "@/tests/support/make-workbook";
import { WORKER_FLAGS } from "@/workers/runtime/fork-worker";
import type { Bench, Outcome, Time } from "./bench";

const ROWS = 1_000_000;
const HEADER = ["order_id", "customer_id", "product_id", "quantity", "price", "ordered_at"] as const;

type Row = readonly [string, string, string, number, number, string];

/** Orders of the made shop, one line a row; prices and days repeat as real ones do. */
function makeRows(): Row[] {
  return Array.from({ length: ROWS }, (_, i): Row => {
    const day = String((i % 28) + 1).padStart(2, "0");
    return [`o${i >> 1}`, `c${i % 4_000}`, `p${i % 900}`, (i % 5) + 1, (i % 9_000) / 100, `2024-03-${day}`];
  });
}

function write(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const objectOf = (row: Row) => Object.fromEntries(HEADER.map((name, at) => [name, row[at]]));

type Name = "csv" | "gz" | "lines" | "list" | "xlsx" | "parquet";

interface Input {
  readonly folder: string;
  readonly files: Readonly<Record<Name, string>>;
  /** one a format, so that each one's memory is its own */
  readonly readers: Map<Name, ChildProcess>;
}

/** Reads a file's rows as an import does, cut into cells; nothing is kept. In a process that reads nothing else. */
function read(name: Name) {
  return async ({ files, readers }: Input, time: Time): Promise<Outcome> => {
    let reader = readers.get(name);
    if (!reader) {
      reader = fork(path.join(import.meta.dirname, "read-process.ts"), {
        execArgv: WORKER_FLAGS,
      });
      readers.set(name, reader);
      await once(reader, "message");
    }
    const answered = once(reader, "message");
    const [{ rows, peakMiB }] = (await time(() => {
      reader.send(files[name]);
      return answered;
    })) as [{ rows: number; peakMiB: number }];
    if (rows !== ROWS) throw new Error(`${rows} rows instead of ${ROWS}`);
    return { amount: rows, facts: { MB: Math.round(statSync(files[name]).size / 1e5) / 10, peakMiB } };
  };
}

export const bench: Bench<Input> = {
  title: `reading ${ROWS.toLocaleString("en")} order lines of six columns, by format`,
  amountUnit: "rows",
  rounds: 3,
  prepare: () => {
    const folder = mkdtempSync(path.join(tmpdir(), "needscape-formats-"));
    const rows = makeRows();
    const csv = [HEADER, ...rows].map((cells) => cells.join(",")).join("\n");
    const objects = rows.map((row) => JSON.stringify(objectOf(row)));
    const parquet = parquetWriteBuffer({
      columnData: HEADER.map((name, at) => ({
        name,
        data: rows.map((row) => row[at]),
        type: at === 3 ? ("INT32" as const) : at === 4 ? ("DOUBLE" as const) : ("STRING" as const),
      })),
    });
    return {
      folder,
      readers: new Map(),
      files: {
        csv: write(folder, "a.csv", csv),
        gz: write(folder, "a.csv.gz", gzipSync(csv)),
        lines: write(folder, "a.jsonl", objects.join("\n")),
        list: write(folder, "a.json", `{"orders":[${objects.join(",")}]}`),
        xlsx: write(folder, "a.xlsx", makeWorkbook([{ name: "orders", rows: [HEADER, ...rows] }])),
        parquet: write(folder, "a.parquet", new Uint8Array(parquet)),
      },
    };
  },
  variants: {
    CSV: read("csv"),
    "CSV, gzipped": read("gz"),
    "JSON lines": read("lines"),
    "JSON list": read("list"),
    XLSX: read("xlsx"),
    Parquet: read("parquet"),
  },
  finish: ({ folder, readers }) => {
    for (const reader of readers.values()) reader.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  },
};
