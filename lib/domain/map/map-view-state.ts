import { z } from "zod";
import { listHref } from "@/lib/domain/list-href";
import { MAP_COLOURS } from "@/lib/domain/map/group-points";
import { filterId } from "@/lib/domain/row-id";

/** What the map's address holds: filters by the keys that last, colouring, one customer, rows instead of points. */
export const mapViewState = z.object({
  /** Keys of a persona and a need. */
  persona: filterId,
  need: filterId,
  category: z.string().trim().min(1).max(200).optional().catch(undefined),
  customer: filterId,
  colour: z.enum(MAP_COLOURS).optional().catch(undefined),
  table: z.literal("1").optional().catch(undefined),
});
export type MapViewState = z.output<typeof mapViewState>;

type Wanted = { readonly [K in keyof MapViewState]?: MapViewState[K] | undefined };

/** The address of the map in a certain state. Defaults are left out. */
export function mapHref(workspace: string, state: Wanted): string {
  return listHref(`/${workspace}/map`, state, { colour: "persona" });
}
