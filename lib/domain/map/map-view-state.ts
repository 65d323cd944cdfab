import { z } from "zod";
import { listHref } from "@/lib/domain/list-href";
import { mapSelection, shapeText } from "@/lib/domain/map/map-query";

/** What the map's address holds: what it is of, who is selected, colouring, rows instead of points. */
export const mapViewState = mapSelection.extend({
  colour: z.string().trim().min(1).max(120).optional().catch(undefined),
  table: z.literal("1").optional().catch(undefined),
});
export type MapViewState = z.output<typeof mapViewState>;

type Wanted = { readonly [K in keyof MapViewState]?: MapViewState[K] | undefined };

/** A selection as a query has it; what is as usual is left out. */
export function mapQuery({ shape, ...state }: Wanted): string {
  return listHref("", { ...state, shape: shape && shapeText(shape) }, { of: "customers" });
}

/** The address of the map in a certain state. */
export function mapHref(workspace: string, state: Wanted): string {
  return `/${workspace}/map${mapQuery(state)}`;
}
