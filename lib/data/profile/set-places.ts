import type { Transaction } from "@/lib/data/pool";

/** Writes where each profile lies on the map. */
export async function setPlaces(
  client: Transaction,
  runId: number,
  places: readonly { readonly id: number; readonly x: number; readonly y: number }[],
): Promise<void> {
  await client.query(
    `update profile set x = place.x, y = place.y
       from unnest($2::int[], $3::float8[], $4::float8[]) as place("customerId", x, y)
      where profile."runId" = $1 and profile."customerId" = place."customerId"`,
    [runId, places.map((p) => p.id), places.map((p) => p.x), places.map((p) => p.y)],
  );
}
