import type { Transaction } from "@/lib/data/pool";

/** Puts questions of a run into intents. */
export async function putIntentPlaces(
  client: Transaction,
  runId: number,
  places: readonly { readonly documentId: string; readonly key: number }[],
): Promise<void> {
  await client.query(
    `update intent_question q set key = place.key
       from unnest($2::bigint[], $3::int[]) as place("documentId", key)
      where q."runId" = $1 and q."documentId" = place."documentId" and q.key <> place.key`,
    [runId, places.map(({ documentId }) => documentId), places.map(({ key }) => key)],
  );
}
