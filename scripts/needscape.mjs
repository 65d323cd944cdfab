// `npm run needscape -- …`: the command line; workers/cli finds or starts the database itself.
import { assertNode, ensureGenerated, ensureInstalled, explain, PROGRAMS, say, start } from "./project.mjs";

assertNode();
try {
  await ensureInstalled();
  await ensureGenerated();
  const child = start(PROGRAMS.cli(...process.argv.slice(2)), {}, ["inherit", "inherit", "inherit"]);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 1));
} catch (error) {
  say(explain(error));
  process.exit(1);
}
