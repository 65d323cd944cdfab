import { z } from "zod";
import { mapOf } from "@/lib/domain/map/map-query";
import { findOnMap } from "@/lib/services/map/find-on-map";
import { route } from "@/lib/web/route";

const query = mapOf.extend({
  q: z.string().trim().max(200).default(""),
});

/** Points of a map by what they are called. */
export const GET = route({ query }, ({ actor, query }) => findOnMap(actor, query));
