import { type Actor, authorise } from "@/lib/domain/actor";
import type { MapColumns, MapHead } from "@/lib/domain/map/map-data";
import { ATTRIBUTE_PREFIX, MAP_PARTS, type MapSubject } from "@/lib/domain/map/map-subject";
import { runMetrics } from "@/lib/domain/run/run-metrics";
import { heldMap } from "@/lib/services/map/held-map";

const MEASURES = { customers: "map", mentions: "mentionMap", products: "productMap" } as const;

/** A map of the published run, as it is drawn: what it is, and where each point lies. Null before any. */
export async function getMap(
  actor: Actor,
  subject: MapSubject,
): Promise<{ head: MapHead; places: Pick<MapColumns, "id" | "x" | "y"> } | null> {
  authorise(actor, "read");
  const map = await heldMap(actor.workspaceId, subject);
  if (!map) return null;
  const { run, columns, total, attributes } = map;
  const judged = runMetrics.safeParse(run.metrics).data?.[MEASURES[subject]];
  const { facets, numbers } = MAP_PARTS[subject];
  const used = facets.filter((facet) => (columns.facets[facet]?.of.length ?? 0) > 0);
  const counted = numbers.filter((name) => columns.numbers[name]?.some((value) => !Number.isNaN(value)));
  return {
    head: {
      subject,
      run: run.number,
      total,
      trustworthiness: judged?.trustworthiness ?? null,
      continuity: judged?.continuity ?? null,
      colours: [...used, ...counted, ...attributes.map((name) => ATTRIBUTE_PREFIX + name)],
      facets: Object.fromEntries(used.map((facet) => [facet, thingsInUse(columns, facet)])),
    },
    places: { id: columns.id, x: columns.x, y: columns.y },
  };
}

function thingsInUse({ facets }: MapColumns, facet: keyof MapColumns["facets"]) {
  const used = new Set(facets[facet]?.of);
  return (facets[facet]?.things ?? []).filter((_, place) => used.has(place));
}
