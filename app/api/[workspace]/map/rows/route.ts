import { z } from "zod";
import { mapOf } from "@/lib/domain/map/map-query";
import { listMapRows } from "@/lib/services/map/list-map-rows";
import { route } from "@/lib/web/route";

const query = mapOf.extend({
  ids: z
    .string()
    .regex(/^\d{1,15}(,\d{1,15}){0,49}$/)
    .default("1")
    .transform((text) => text.split(",").map(Number)),
});

/** Points of a map in words. */
export const GET = route({ query }, ({ actor, query }) => listMapRows(actor, query));
