import { ensureGenerated } from "./project.mjs";

await ensureGenerated();
