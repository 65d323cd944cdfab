import { attributeNames } from "@/lib/data/map/attribute-names";
import { countSubject } from "@/lib/data/map/count-subject";
import { mapStamp } from "@/lib/data/map/map-stamp";
import { type PublishedRun, publishedRun } from "@/lib/data/needs/published-run";
import { dropOldest } from "@/lib/domain/drop-oldest";
import type { MapColumns } from "@/lib/domain/map/map-data";
import type { MapSubject } from "@/lib/domain/map/map-subject";
import { loadMap } from "@/lib/services/map/load-map";

interface LoadedMap {
  readonly columns: MapColumns;
  /** All there are, on the map or not. */
  readonly total: number;
  /** What the points are described by, the commonest first. */
  readonly attributes: readonly string[];
}

interface Held {
  readonly stamp: string;
  readonly loaded: Promise<LoadedMap>;
}

const MOST_ATTRIBUTES = 12;

/** Maps that this process holds, some 15 MB each for 100,000 customers; the one not asked longest goes first. */
const MOST_HELD = 6;

const held = new Map<string, Held>();

/** The published run's map, loaded once until something changes in it; null before anything is published. */
export async function heldMap(
  workspaceId: number,
  subject: MapSubject,
): Promise<(LoadedMap & { readonly run: PublishedRun }) | null> {
  const run = await publishedRun(workspaceId);
  if (!run) return null;
  const name = `${workspaceId}/${subject}`;
  const stamp = await mapStamp(workspaceId, run.id);
  const known = held.get(name);
  held.delete(name);
  const fresh =
    known?.stamp === stamp ? known : { stamp, loaded: load({ id: run.id, workspaceId }, subject) };
  held.set(name, fresh);
  dropOldest(held, () => 1, MOST_HELD);
  try {
    return { run, ...(await fresh.loaded) };
  } catch (error) {
    if (held.get(name) === fresh) held.delete(name);
    throw error;
  }
}

async function load(run: { id: number; workspaceId: number }, subject: MapSubject): Promise<LoadedMap> {
  const described = { customers: "customer", products: "product", mentions: null } as const;
  const table = described[subject];
  const [columns, total, attributes] = await Promise.all([
    loadMap(run, subject),
    countSubject(subject, run.workspaceId, run.id),
    table ? attributeNames(table, run.workspaceId, MOST_ATTRIBUTES) : [],
  ]);
  return { columns, total, attributes };
}
