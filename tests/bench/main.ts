/**
 * npm run bench [-- name ... --rounds N]: runs the measurements of this folder (all, or the files named), prints a
 * table each and writes bench-results/<name>.json. Exit code 1 when one fails, 2 for a name that is not there.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Bench } from "./bench";
import { type Measurement, measureBench } from "./measure-bench";

const folder = fileURLToPath(new URL(".", import.meta.url));
const results = fileURLToPath(new URL("../../bench-results/", import.meta.url));
const suffix = ".bench.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string" } },
});
const known = readdirSync(folder)
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length))
  .sort();
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such measurement: ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  process.exit(2);
}

const machine = {
  processor: cpus()[0]?.model.trim() ?? "unknown",
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
};
console.log(`${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, node ${machine.node}\n`);
mkdirSync(results, { recursive: true });
for (const name of positionals.length > 0 ? positionals : known) {
  try {
    const { bench } = (await import(pathToFileURL(`${folder}${name}${suffix}`).href)) as {
      bench: Bench<unknown>;
    };
    const rounds = Number(values.rounds ?? bench.rounds ?? 5);
    const loadBefore = loadavg()[0];
    const measurements = await measureBench(bench, rounds, showProgress);
    if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
    print(name, bench.title, rounds, measurements);
    const report = {
      name,
      title: bench.title,
      at: new Date().toISOString(),
      machine,
      loadBefore,
      rounds,
      measurements,
    };
    writeFileSync(`${results}${name}.json`, `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    console.error(`${name} failed:`, error);
    process.exitCode = 1;
  }
}

function showProgress(variant: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${variant} …`);
}

function print(name: string, title: string, rounds: number, measurements: readonly Measurement[]): void {
  const slowest = Math.max(...measurements.map(({ median }) => median));
  const rows = measurements.map((one) => [
    one.variant,
    seconds(one.minimum),
    seconds(one.median),
    seconds(one.cpuMedian),
    `${(slowest / one.median).toFixed(1)}x`,
    one.rate ? `${Math.round(one.rate.median).toLocaleString("en")} ${one.rate.unit}/s` : "",
    Object.entries(one.facts)
      .map(([fact, value]) => `${fact} ${typeof value === "number" ? Number(value.toPrecision(6)) : value}`)
      .join(", "),
  ]);
  const table = [["variant", "min", "median", "cpu", "speed", "rate", "facts"], ...rows];
  const widths = (table[0] ?? []).map((_, c) => Math.max(...table.map((row) => (row[c] ?? "").length)));
  console.log(`${name}: ${title} (${rounds} rounds in turn)`);
  for (const row of table)
    console.log(`  ${row.map((cell, c) => cell.padEnd(widths[c] ?? 0)).join("  ")}`.trimEnd());
  console.log();
}

function seconds(value: number): string {
  return `${value.toPrecision(3)} s`;
}
