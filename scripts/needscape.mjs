// `npm run needscape -- …`: the command line, on the database that DATABASE_URL names or on the embedded one, which
// is joined when it runs and started for the time of the command when it does not.
import {
  assertNode,
  ensureGenerated,
  ensureInstalled,
  ensureSecret,
  explain,
  HOME,
  PROGRAMS,
  run,
  say,
  start,
} from "./project.mjs";

/** Commands that need no database. */
const WITHOUT_DATABASE = new Set(["evaluate", "--help", "-h", undefined]);

assertNode();
let server;
let code = 1;
try {
  await ensureInstalled();
  await ensureGenerated();
  const args = process.argv.slice(2);
  const env = { NEEDSCAPE_SECRET: process.env.NEEDSCAPE_SECRET ?? ensureSecret() };
  if (!process.env.DATABASE_URL && !WITHOUT_DATABASE.has(args[0])) {
    const { startPostgres } = await import("./postgres.mjs");
    server = await startPostgres({ dir: HOME });
    env.DATABASE_URL = server.url;
    if (!server.joined)
      await run(process.execPath, PROGRAMS.migrate, { env: { ...process.env, ...env }, quiet: true });
  }
  const child = start(PROGRAMS.cli(...args), env, ["inherit", "inherit", "inherit"]);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  code = await new Promise((resolve) => child.on("exit", (status) => resolve(status ?? 1)));
} catch (error) {
  say(explain(error));
} finally {
  if (server && !server.joined) await server.stop();
}
process.exit(code);
