import type { Transaction } from "@/lib/data/pool";
import { insertArtefact, readArtefact } from "@/lib/data/run/artefact";
import { PRODUCT_MAP } from "@/lib/domain/run/artefacts-without-people";
import type { Place } from "@/lib/services/run/map/place-rows";
import { modelOfBytes, modelToBytes } from "@/lib/services/run/model-bytes";

interface Stored {
  readonly ids: Int32Array;
  /** x and y of each. */
  readonly places: Float64Array;
}

/** Where products lie on a run's map of them; nothing where it has none. */
export async function readProductPlaces(runId: number | undefined): Promise<Place[]> {
  const found = runId === undefined ? null : await readArtefact(runId, PRODUCT_MAP);
  if (!found) return [];
  const { ids, places } = modelOfBytes<Stored>(found.bytes);
  return Array.from(ids, (id, r) => ({ id, x: places[2 * r] ?? 0, y: places[2 * r + 1] ?? 0 }));
}

/** Keeps where products lie with the run. */
export async function keepProductPlaces(
  client: Transaction,
  runId: number,
  places: readonly Place[],
): Promise<void> {
  const stored: Stored = {
    ids: Int32Array.from(places, ({ id }) => id),
    places: Float64Array.from(places.flatMap(({ x, y }) => [x, y])),
  };
  await insertArtefact(client, runId, { name: PRODUCT_MAP, meta: {}, bytes: modelToBytes(stored) });
}
