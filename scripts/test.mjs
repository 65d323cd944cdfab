// `npm test`: everything, on a machine that has only Node. `-- unit` (or check, integration, quality, e2e) runs a part.
// Its last line reads "N passed, N failed".
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { check } from "./check.mjs";
import { assertNode, ensureBuilt, ensureGenerated, ensureInstalled, ROOT, say, start } from "./project.mjs";

const PARTS = ["check", "unit", "integration", "quality", "e2e"];

assertNode();
await ensureInstalled();
await ensureGenerated();
const wanted = process.argv.slice(2).filter((argument) => PARTS.includes(argument));
let passed = 0;
let failed = 0;
for (const part of wanted.length > 0 ? wanted : PARTS) {
  const began = Date.now();
  const counts = part === "check" ? await runChecks() : await runTests(part);
  passed += counts.passed;
  failed += counts.failed;
  say(
    `${part}: ${counts.passed} passed, ${counts.failed} failed in ${Math.round((Date.now() - began) / 1000)} s`,
  );
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

async function runChecks() {
  const results = await check();
  return {
    passed: results.filter((result) => !result.failed).length,
    failed: results.filter((result) => result.failed).length,
  };
}

/** One vitest project; a run that dies without a report counts as one failure. */
async function runTests(project) {
  if (project === "e2e") await ensureBuilt();
  const file = path.join(os.tmpdir(), `needscape-${process.pid}-${project}.json`);
  const child = start(
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { NODE_ENV: "test", NEEDSCAPE_LOG: process.env.NEEDSCAPE_LOG ?? "warn" },
  );
  const code = await new Promise((resolve) => child.on("exit", resolve));
  const report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null;
  fs.rmSync(file, { force: true });
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
  );
  for (const suite of broken) say(`${path.relative(ROOT, suite.name)}: ${suite.message}`);
  const bad = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: bad === 0 && code !== 0 ? 1 : bad };
}
