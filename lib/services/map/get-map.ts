import { boughtCategories } from "@/lib/data/map/bought-categories";
import { mapRows } from "@/lib/data/map/map-rows";
import { publishedRun } from "@/lib/data/needs/published-run";
import { needRefs } from "@/lib/data/personas/need-refs";
import { personaRows } from "@/lib/data/personas/persona-rows";
import { profileTotals } from "@/lib/data/personas/profile-totals";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { MapData } from "@/lib/domain/map/map-data";
import { runMetrics } from "@/lib/domain/run/run-metrics";

/** All customers on the published run's map; null before anything is published. */
export async function getMap(actor: Actor): Promise<MapData | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const [rows, bought, needs, stored, totals] = await Promise.all([
    mapRows(run.id),
    boughtCategories(actor.workspaceId),
    needRefs(run.id),
    personaRows(run.id),
    profileTotals(run.id),
  ]);
  const personas = stored.map(({ key, nameEn, nameZh }) => ({ key, nameEn, nameZh }));
  const categories = [...new Set(bought.map(({ category }) => category))].sort();
  const placeOf = (keys: Iterable<number>) => new Map([...keys].map((key, place) => [key, place]));
  const personaPlace = placeOf(personas.map(({ key }) => key));
  const needPlace = placeOf(needs.keys());
  const categoryPlace = new Map(categories.map((category, place) => [category, place]));
  const boughtBy = new Map<number, number[]>();
  for (const { customerId, category } of bought) {
    const places = boughtBy.get(customerId) ?? [];
    places.push(categoryPlace.get(category) ?? 0);
    boughtBy.set(customerId, places);
  }
  const judged = runMetrics.safeParse(run.metrics).data?.map;
  const voiced = rows.map((row) =>
    row.needs.flatMap((key) => {
      const place = needPlace.get(key);
      return place === undefined ? [] : [place];
    }),
  );
  const visited = rows.map((row) => boughtBy.get(row.id) ?? []);
  const place = (places: ReadonlyMap<number, number>, key: number | null) =>
    key === null ? -1 : (places.get(key) ?? -1);
  return {
    run: run.number,
    customers: totals.customers,
    trustworthiness: judged?.trustworthiness ?? null,
    continuity: judged?.continuity ?? null,
    personas,
    needs: [...needs.values()],
    categories,
    id: rows.map((row) => row.id),
    key: rows.map((row) => row.key),
    x: rows.map((row) => round(row.x)),
    y: rows.map((row) => round(row.y)),
    persona: rows.map((row) => place(personaPlace, row.persona)),
    topNeed: rows.map((row) => place(needPlace, row.topNeed)),
    sentiment: rows.map((row) => row.sentiment),
    recency: rows.map((row) => row.recency),
    frequency: rows.map((row) => row.frequency),
    monetary: rows.map((row) => row.monetary),
    mentions: rows.map((row) => row.mentions),
    needStart: starts(voiced),
    needOf: voiced.flat(),
    categoryStart: starts(visited),
    categoryOf: visited.flat(),
  };
}

/** A thousandth of the map's unit is less than a pixel. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function starts(lists: readonly (readonly number[])[]): number[] {
  const out = [0];
  for (const list of lists) out.push((out.at(-1) ?? 0) + list.length);
  return out;
}
