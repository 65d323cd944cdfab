import { z } from "zod";
import { mapOf } from "@/lib/domain/map/map-query";
import { packColumns } from "@/lib/domain/map/pack-columns";
import { colourMap } from "@/lib/services/map/colour-map";
import { columnsResponse } from "@/lib/web/columns-response";
import { route } from "@/lib/web/route";

const query = mapOf.extend({
  by: z.string().min(1).max(120).default("personas"),
});

/** Which group each point of a map is in, by what it is coloured by. */
export const GET = route({ query }, async ({ actor, query }) => {
  const { groups, group } = await colourMap(actor, query);
  return columnsResponse(packColumns(groups, { group }));
});
