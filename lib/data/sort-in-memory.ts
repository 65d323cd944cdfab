import type { Transaction } from "@/lib/data/pool";

/** Lets the transaction sort and hash half a million rows without files. */
export async function sortInMemory(client: Transaction): Promise<void> {
  await client.query("set local work_mem = '128MB'");
}
