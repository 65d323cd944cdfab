// DESIGN's import rules by dependency-cruiser, and a floor on what it saw: a cruise that reads nothing finds nothing.
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import rules from "../.dependency-cruiser.mjs";

const FEWEST_MODULES = 150;

const { output } = await cruise(
  ["app", "components", "lib", "workers", "prisma"],
  { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true },
  undefined,
  { tsConfig: extractTSConfig("tsconfig.json") },
);
const { summary } = output;
const broken = summary.violations.filter(({ rule }) => rule.severity === "error");
for (const { rule, from, to } of broken) process.stderr.write(`${rule.name}: ${from} -> ${to}\n`);
if (summary.totalCruised < FEWEST_MODULES) {
  process.stderr.write(
    `only ${summary.totalCruised} modules were seen; at least ${FEWEST_MODULES} are expected\n`,
  );
  process.exit(1);
}
process.stdout.write(`${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports\n`);
process.exit(broken.length > 0 ? 1 : 0);
