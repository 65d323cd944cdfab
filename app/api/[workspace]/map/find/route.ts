import { z } from "zod";
import { MAP_SUBJECTS } from "@/lib/domain/map/map-subject";
import { findOnMap } from "@/lib/services/map/find-on-map";
import { route } from "@/lib/web/route";

const query = z.object({
  of: z.enum(MAP_SUBJECTS).default("customers"),
  q: z.string().trim().max(200).default(""),
});

/** Points of a map by what they are called. */
export const GET = route({ query }, ({ actor, query }) => findOnMap(actor, query));
