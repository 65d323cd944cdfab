import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, startPostgres } from "@/scripts/postgres.mjs";

/**
 * A whole product to look at and throw away: database, pages from the production build, workers, the sample shop with
 * a published run. A program of its own, so that nothing of it is left when its parent is gone, however that ended:
 *
 *     node --import tsx tests/support/run-product.ts [scale]
 *
 * Prints the `Product` as a line of JSON, or sends it to the process that forked it; stops when that one lets go.
 */
const DEFAULT_SCALE = 0.3;

const scale = Number(process.argv[2] ?? DEFAULT_SCALE);
const home = mkdtempSync(path.join(tmpdir(), "needscape-product-"));
chmodSync(home, 0o755); // under root the database runs as nobody, who must be able to walk in
const cleanups: (() => Promise<void> | void)[] = [() => rmSync(home, { recursive: true, force: true })];
let ending = false;

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  for (const cleanup of cleanups.reverse()) await Promise.resolve(cleanup()).catch(report);
  process.exit(code);
}

/** Filling went through services, whose queue and connections are this process's. */
async function letGo(): Promise<void> {
  const { queue } = await import("@/lib/jobs/queue");
  const { disconnect } = await import("@/lib/data/disconnect");
  await (await queue()).stop({ graceful: false, wait: true });
  await disconnect();
}

function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(0));
process.on("disconnect", () => void end(0));

try {
  const starting = startPostgres({ dir: path.join(home, "data"), disposable: true, port: 0 });
  const stopDatabase = () => starting.then((server) => server.stop());
  cleanups.push(stopDatabase); // also while it starts
  const server = await starting;
  const port = await freePort(0);
  const env = {
    DATABASE_URL: server.url,
    NEEDSCAPE_HOME: home,
    NEEDSCAPE_LOG: process.env.NEEDSCAPE_LOG ?? "warn",
    NEEDSCAPE_SECRET: "only for tests, never outside",
    NEEDSCAPE_URL: `http://localhost:${port}`,
  };
  Object.assign(process.env, env); // before anything is loaded that reads it
  const { applyMigrations } = await import("@/lib/data/migrations/apply-migrations");
  await applyMigrations(server.url);

  const { lockHome, startProcesses, waitForWeb } = await import("@/scripts/supervise.mjs");
  const onDeath = (sentence: string) => {
    process.stderr.write(`${sentence}\n`);
    void end(1);
  };
  const lock = await lockHome();
  cleanups.push(startProcesses({ port, env, development: false, lock, onDeath }));
  await waitForWeb(port, () => ending);

  cleanups.push(letGo);
  const { fillProduct } = await import("@/tests/support/fill-product");
  const product = { ...(await fillProduct(env.NEEDSCAPE_URL, scale)), databaseUrl: server.url };
  if (process.send) process.send(product);
  else process.stdout.write(`${JSON.stringify(product)}\n`);
} catch (error) {
  if (!ending) report(error);
  await end(1);
}
