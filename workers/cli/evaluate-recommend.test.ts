import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { evaluateRecommend } from "@/workers/cli/evaluate-recommend";
import { UsageError } from "@/workers/cli/usage-error";

let folder = "";
let file = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "evaluate-"));
  file = path.join(folder, "orders.csv");
  const rows = Array.from({ length: 400 }, (_, n) => `c${n % 40},p${(n * 7 + (n % 40)) % 23}`);
  await writeFile(file, `customer,product\n${rows.join("\n")}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

const told = (...more: string[]) => ["--file", file, "--user", "customer", "--item", "product", ...more];

it.each([
  ["no protocol", () => told()],
  ["an unknown protocol", () => told("--protocol", "leave-one-out")],
  ["a split by time without times", () => told("--protocol", "time")],
  ["a column that is not there", () => told("--protocol", "random-80-20", "--value", "price")],
  ["no list length", () => told("--protocol", "random-80-20", "--k", "0")],
  ["a column name without header", () => told("--protocol", "random-80-20", "--no-header")],
  ["a long delimiter", () => told("--protocol", "random-80-20", "--delimiter", "::")],
])("calls %s a wrong use", async (_, argv) => {
  await expect(evaluateRecommend(argv())).rejects.toBeInstanceOf(UsageError);
});

it("prints one JSON document, tells progress elsewhere and writes a line a user and model", async () => {
  const printed: string[] = [];
  const progress: string[] = [];
  const into = (texts: string[]) => (text: string | Uint8Array) => texts.push(String(text)) > 0;
  const out = vi.spyOn(process.stdout, "write").mockImplementation(into(printed));
  const err = vi.spyOn(process.stderr, "write").mockImplementation(into(progress));
  const predictions = path.join(folder, "lists.jsonl");
  try {
    const argv = told(
      "--protocol",
      "random-75-25",
      "--k",
      "5",
      "--seed",
      "3",
      "--json",
      "--predictions",
      predictions,
    );
    expect(await evaluateRecommend(argv)).toBe(0);
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
  const result = JSON.parse(printed.join(""));
  expect(result).toMatchObject({
    protocol: "random-75-25",
    k: 5,
    seed: 3,
    data: { rows: 400, testUsers: 40 },
  });
  expect(progress.join("")).toMatch(/choose als, validation NDCG@5 0\.\d{4}/);
  const lines = (await readFile(predictions, "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(40 * result.models.length);
  expect(lines[0]).toMatchObject({ model: "popularity", user: "c0" });
  expect(lines[0].items).toHaveLength(5);
});
