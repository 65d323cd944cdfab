import { AppError } from "@/lib/domain/errors";
import { getMap } from "@/lib/services/map/get-map";
import { route } from "@/lib/web/route";

/** All customers on the map, for the browser to draw and select from. */
export const GET = route({}, async ({ actor }) => {
  const map = await getMap(actor);
  if (!map) throw new AppError("nothingPublished", {}, "notFound");
  return map;
});
