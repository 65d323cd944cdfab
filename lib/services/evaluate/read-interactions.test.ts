import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { InteractionRow } from "@/lib/services/evaluate/evaluate-recommendation";
import { type InteractionColumns, readInteractions } from "@/lib/services/evaluate/read-interactions";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "interactions-"));
});
afterAll(() => rm(folder, { recursive: true }));

const CSV = 'who,what,when,n\r\nann,"tea, green",2024-03-01 10:00:00,2\r\nbob,茶,2024-03-02 10:00:00,1\r\n';
const NAMED = { user: "who", item: "what", time: "when", value: "n" };

async function read(name: string, bytes: Uint8Array | string, columns: InteractionColumns, header = true) {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  const rows: InteractionRow[] = [];
  for await (const row of readInteractions({ file, header }, columns)) rows.push(row);
  return rows;
}

const EXPECTED = [
  { user: "ann", item: "tea, green", time: Date.UTC(2024, 2, 1, 10), value: 2 },
  { user: "bob", item: "茶", time: Date.UTC(2024, 2, 2, 10), value: 1 },
];

it("reads plain, gzipped and zipped files alike", async () => {
  const bytes = new TextEncoder().encode(CSV);
  expect(await read("a.csv", CSV, NAMED)).toEqual(EXPECTED);
  expect(await read("a.csv.gz", gzipSync(bytes), NAMED)).toEqual(EXPECTED);
  expect(await read("a.csv.zip", zipSync({ "a.csv": bytes }), NAMED)).toEqual(EXPECTED);
});

it("takes columns by number where there is no header, and bare numbers as times", async () => {
  const rows = await read(
    "u.data",
    "1\t7\t5\t881250949\n2\t8\t3\t891717742\n",
    { user: "1", item: "2", time: "4" },
    false,
  );
  expect(rows).toEqual([
    { user: "1", item: "7", time: 881250949, value: 1 },
    { user: "2", item: "8", time: 891717742, value: 1 },
  ]);
});

it("learns from one row which of day and month comes first", async () => {
  const rows = await read("d.csv", "u,i,t\na,x,03/04/2024\na,y,25/04/2024\n", {
    user: "u",
    item: "i",
    time: "t",
  });
  expect(rows[0]?.time).toBe(Date.UTC(2024, 3, 3));
});

it("leaves the time open where it cannot be read, and the user empty where the value is no number", async () => {
  const rows = await read("b.csv", "who,what,when,n\nann,x,soon,1\nbob,y,2024-01-01,many\n", NAMED);
  expect(rows.map(({ user, time }) => [user, time])).toEqual([
    ["ann", null],
    ["", Date.UTC(2024, 0, 1)],
  ]);
});

it("refuses columns and files that are not there", async () => {
  const missing = read("c.csv", CSV, { ...NAMED, user: "nobody" });
  await expect(missing).rejects.toMatchObject({ code: "import.columnMissing" });
  const none = readInteractions({ file: path.join(folder, "none.csv"), header: true }, NAMED).next();
  await expect(none).rejects.toMatchObject({ code: "evaluateNoFile" });
});
