import { type Actor, authorise } from "@/lib/domain/actor";
import type { ExportRow } from "@/lib/domain/export/write-rows";
import type { MapSelection } from "@/lib/domain/map/map-query";
import { MAP_PARTS } from "@/lib/domain/map/map-subject";
import { selectPlaces } from "@/lib/domain/map/select-places";
import { listMapRows } from "@/lib/services/map/list-map-rows";
import { requireMap } from "@/lib/services/map/require-map";

/** The selected points, or all, as rows of a file. */
export async function exportSelection(actor: Actor, selection: MapSelection): Promise<ExportRow[]> {
  authorise(actor, "read");
  const { of } = selection;
  const { columns } = await requireMap(actor.workspaceId, of);
  const places = selectPlaces(columns, selection) ?? [...columns.id.keys()];
  const rows = await listMapRows(actor, { of, ids: places.map((place) => columns.id[place] ?? 0) });
  return rows.map(({ id, title, persona, need, numbers }) => ({
    id,
    name: title,
    persona: persona?.nameEn ?? null,
    need: need?.nameEn ?? null,
    ...Object.fromEntries(MAP_PARTS[of].numbers.map((name, place) => [name, numbers[place] ?? null])),
  }));
}
