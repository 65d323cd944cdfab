import { pool, type Transaction } from "@/lib/data/pool";

/**
 * Runs `work` in one transaction on a connection that is closed afterwards: for work with temporary tables, after which
 * a session cannot give imports the buffers that they ask for.
 */
export async function closingTransaction<T>(work: (client: Transaction) => Promise<T>): Promise<T> {
  const client = await pool().connect();
  // A connection that the server drops says so by an event as well as by the failing query.
  client.on("error", () => {});
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } finally {
    client.release(true); // which also rolls back what was not committed
  }
}
