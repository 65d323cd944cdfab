import type { Transaction } from "@/lib/data/pool";

/** Adds vectors to the cache; one that another workspace has added meanwhile stays. */
export async function insertEmbeddings(
  client: Pick<Transaction, "query">,
  hashes: readonly Uint8Array[],
  vectors: readonly Uint8Array[],
): Promise<void> {
  await client.query(
    `insert into embedding ("textHash", vector)
     select * from unnest($1::bytea[], $2::bytea[]) on conflict do nothing`,
    [hashes, vectors],
  );
}
