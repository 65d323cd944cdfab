import { AppError } from "@/lib/domain/errors";
import { mapOf } from "@/lib/domain/map/map-query";
import { packColumns } from "@/lib/domain/map/pack-columns";
import { getMap } from "@/lib/services/map/get-map";
import { columnsResponse } from "@/lib/web/columns-response";
import { route } from "@/lib/web/route";

/** Where the points of a map lie, for the browser to draw. */
export const GET = route({ query: mapOf }, async ({ actor, query: { of } }) => {
  const map = await getMap(actor, of);
  if (!map) throw new AppError("nothingPublished", {}, "notFound");
  return columnsResponse(packColumns(map.head, map.places));
});
