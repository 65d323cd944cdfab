import { writeFileSync } from "node:fs";
import path from "node:path";
import { apiDocument } from "@/app/api/v1/api-document";

/** Writes docs/openapi.json from the routes' contracts; a test fails while they differ. */
const file = path.resolve(import.meta.dirname, "../docs/openapi.json");
writeFileSync(file, `${JSON.stringify(apiDocument(), null, 2)}\n`);
