import pg from "pg";
import { env } from "@/lib/env";

const shared = globalThis as { needscapePool?: pg.Pool };

/** node-postgres for what Prisma does not do: COPY, cursors, and set-based SQL over many rows. */
export function pool(): pg.Pool {
  if (!shared.needscapePool) {
    shared.needscapePool = new pg.Pool({ connectionString: env.databaseUrl, max: 6 });
    // A restarted server drops idle connections; the pool opens new ones, so this is no failure of ours.
    shared.needscapePool.on("error", () => {});
  }
  return shared.needscapePool;
}

/** The one connection on which a transaction runs. */
export type Transaction = pg.PoolClient;

/** Runs `work` in one transaction on one connection. */
export async function transaction<T>(work: (client: Transaction) => Promise<T>): Promise<T> {
  const client = await pool().connect();
  // A connection that the server drops says so by an event as well as by the failing query.
  const ignore = () => {};
  client.on("error", ignore);
  let broken: Error | undefined;
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    await client.query("rollback").then(
      () => {
        broken = undefined;
      },
      () => {},
    );
    throw error;
  } finally {
    client.off("error", ignore);
    client.release(broken);
  }
}
