// `npm run check`: types, lint and format, import rules, what is unused. Prints one line a check.
import { pathToFileURL } from "node:url";
import { ensureGenerated, ensureInstalled, run } from "./project.mjs";

const CHECKS = [
  ["types", ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]],
  ["lint and format", ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "."]],
  ["import rules", ["scripts/check-imports.mjs"]],
  ["nothing unused", ["node_modules/knip/bin/knip.js", "--no-progress"]],
];

/** Runs all checks, two at a time. */
export async function check() {
  const results = [];
  const queue = [...CHECKS];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, args] = next;
      const failure = await run(process.execPath, args, { quiet: true }).then(
        () => null,
        (error) => error.message,
      );
      process.stdout.write(failure ? `FAIL ${name}\n${failure}\n` : `ok   ${name}\n`);
      results.push({ name, failed: failure !== null });
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled();
  await ensureGenerated();
  const results = await check();
  process.exit(results.some(({ failed }) => failed) ? 1 : 0);
}
