// `npm run generate`: the database client, the kernels, and docs/openapi.json from the routes' contracts.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { register } from "tsx/esm/api";
import { ensureGenerated, ROOT, run } from "./project.mjs";

await ensureGenerated();
register();
const { apiDocument } = await import("../app/api/v1/api-document.ts");
const file = path.join(ROOT, "docs/openapi.json");
writeFileSync(file, JSON.stringify(apiDocument()));
await run(process.execPath, ["node_modules/@biomejs/biome/bin/biome", "format", "--write", file], {
  quiet: true,
});
process.exit(0);
