import { assertNode, ensureBuilt, ensureGenerated, ensureInstalled } from "./project.mjs";

assertNode();
await ensureInstalled();
await ensureGenerated();
await ensureBuilt();
