import { type Actor, authorise } from "@/lib/domain/actor";
import { describeSelection, type SelectionSummary } from "@/lib/domain/map/describe-selection";
import type { MapSelection } from "@/lib/domain/map/map-query";
import { selectPlaces } from "@/lib/domain/map/select-places";
import { requireMap } from "@/lib/services/map/require-map";

/** Ids of the points that are selected (null: nothing was asked), and what these, or all, have in common. */
export async function selectOnMap(
  actor: Actor,
  selection: MapSelection,
): Promise<{ ids: Float64Array | null; summary: SelectionSummary }> {
  authorise(actor, "read");
  const { columns } = await requireMap(actor.workspaceId, selection.of);
  const found = selectPlaces(columns, selection);
  return {
    ids: found && Float64Array.from(found, (place) => columns.id[place] ?? 0),
    summary: describeSelection(selection.of, columns, found ?? Int32Array.from(columns.id.keys())),
  };
}
