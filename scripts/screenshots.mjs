// `npm run screenshots`: takes the pictures of docs/screenshots from the whole sample shop in a real browser.
import {
  assertNode,
  ensureBuilt,
  ensureGenerated,
  ensureInstalled,
  explain,
  fail,
  run,
  say,
} from "./project.mjs";

assertNode();
try {
  await ensureInstalled();
  await ensureGenerated();
  await ensureBuilt();
  say("Making the sample shop and its run (about a minute)");
  await run(process.execPath, ["--import", "tsx", "tests/support/take-screenshots.ts"]);
} catch (error) {
  fail(explain(error));
}
