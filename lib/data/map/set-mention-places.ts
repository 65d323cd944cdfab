import type { Transaction } from "@/lib/data/pool";

/** Writes where mentions lie on a run's map of them. */
export async function setMentionPlaces(
  client: Transaction,
  runId: number,
  places: readonly { readonly id: number; readonly x: number; readonly y: number }[],
): Promise<void> {
  await client.query(
    `update mention_score set x = place.x, y = place.y
       from unnest($2::bigint[], $3::float8[], $4::float8[]) as place(id, x, y)
      where mention_score."runId" = $1 and mention_score."mentionId" = place.id`,
    [runId, places.map((p) => p.id), places.map((p) => p.x), places.map((p) => p.y)],
  );
}
