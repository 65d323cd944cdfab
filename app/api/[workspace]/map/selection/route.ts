import { mapSelection } from "@/lib/domain/map/map-query";
import { packColumns } from "@/lib/domain/map/pack-columns";
import { selectOnMap } from "@/lib/services/map/select-on-map";
import { columnsResponse } from "@/lib/web/columns-response";
import { route } from "@/lib/web/route";

/** Which points of a map are selected, and what they have in common against the rest. */
export const GET = route({ query: mapSelection }, async ({ actor, query }) => {
  const { ids, summary } = await selectOnMap(actor, query);
  return columnsResponse(packColumns(summary, ids ? { id: ids } : {}));
});
