// `npm run demo`: from a fresh checkout to a shop one can look at. `-- --reset` starts over, `-- --port N` moves it.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import {
  assertNode,
  ensureBuilt,
  ensureGenerated,
  ensureInstalled,
  ensureSecret,
  explain,
  HOME,
  PROGRAMS,
  run,
  say,
} from "./project.mjs";
import { lockHome, startProcesses, waitForWeb } from "./supervise.mjs";

assertNode();
const { values } = parseArgs({ options: { reset: { type: "boolean" }, port: { type: "string" } } });
const cleanups = [];
let ending = false;

async function end(code) {
  if (ending) return;
  ending = true;
  for (const cleanup of cleanups.reverse())
    await Promise.resolve(cleanup()).catch((error) => say(explain(error)));
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (!ending) say("\nStopping: workers, pages, then the database");
    void end(0);
  });
}

try {
  const began = Date.now();
  await ensureInstalled();
  const { freePort, removeData, startPostgres } = await import("./postgres.mjs");
  const preferred = Number(values.port ?? 3000);
  const lock = await lockHome();
  cleanups.push(lock.release);
  const port = await freePort(preferred);
  lock.note({ port });
  if (port !== preferred) say(`Port ${preferred} is taken: using ${port}.`);
  await ensureGenerated();
  await ensureBuilt();

  const env = {
    NEEDSCAPE_SECRET: process.env.NEEDSCAPE_SECRET ?? ensureSecret(),
    NEEDSCAPE_URL: `http://localhost:${port}`,
    DATABASE_URL: process.env.DATABASE_URL,
  };
  if (!env.DATABASE_URL) {
    if (values.reset) await reset(startPostgres, removeData);
    const server = await startPostgres({ dir: HOME });
    cleanups.push(() => server.stop());
    env.DATABASE_URL = server.url;
  }
  await run(process.execPath, PROGRAMS.migrate, { env: { ...process.env, ...env }, quiet: true });

  let died = false;
  cleanups.push(
    startProcesses({
      port,
      env,
      lock,
      development: false,
      onDeath: (sentence) => {
        died = true;
        say(sentence);
        void end(1);
      },
    }),
  );
  await waitForWeb(port, () => died);
  await run(process.execPath, PROGRAMS.cli("demo"), { env: { ...process.env, ...env } });
  say(
    `Ready after ${Math.round((Date.now() - began) / 1000)} s. Ctrl-C stops everything; the data stays in .needscape/.`,
  );
} catch (error) {
  if (!ending) {
    say(explain(error));
    await end(1);
  }
}

/** Ends a server that may still run there, and removes what it holds. */
async function reset(startPostgres, removeData) {
  if (fs.existsSync(path.join(HOME, "postgres"))) await (await startPostgres({ dir: HOME })).stop();
  removeData(HOME);
  fs.rmSync(path.join(HOME, "demo-login.json"), { force: true });
}
