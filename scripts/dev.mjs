// `npm run dev`: pages that reload, workers, and the embedded database; for developers.
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
} from "./project.mjs";
import { lockHome, startProcesses } from "./supervise.mjs";

assertNode();
const cleanups = [];
let ending = false;

async function end(code) {
  if (ending) return;
  ending = true;
  for (const cleanup of cleanups.reverse()) await cleanup();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void end(0));

try {
  await ensureInstalled();
  await ensureGenerated();
  const { freePort, startPostgres } = await import("./postgres.mjs");
  const lock = await lockHome();
  cleanups.push(lock.release);
  const port = await freePort(Number(process.env.PORT ?? 3000));
  lock.note({ port });
  const env = {
    NEEDSCAPE_SECRET: process.env.NEEDSCAPE_SECRET ?? ensureSecret(),
    NEEDSCAPE_URL: `http://localhost:${port}`,
    DATABASE_URL: process.env.DATABASE_URL,
  };
  if (!env.DATABASE_URL) {
    const server = await startPostgres({ dir: HOME });
    cleanups.push(() => server.stop());
    env.DATABASE_URL = server.url;
  }
  await run(process.execPath, PROGRAMS.migrate, { env: { ...process.env, ...env } });
  say(`http://localhost:${port}   DATABASE_URL=${env.DATABASE_URL}`);
  cleanups.push(
    startProcesses({
      port,
      env,
      lock,
      development: true,
      onDeath: (sentence) => {
        say(sentence);
        void end(1);
      },
    }),
  );
} catch (error) {
  say(explain(error));
  await end(1);
}
