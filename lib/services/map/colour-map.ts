import { attributeValues } from "@/lib/data/map/attribute-values";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { groupByAttribute } from "@/lib/domain/map/group-by-attribute";
import { type GroupedPoints, groupPoints } from "@/lib/domain/map/group-points";
import { ATTRIBUTE_PREFIX, type MapSubject } from "@/lib/domain/map/map-subject";
import { requireMap } from "@/lib/services/map/require-map";

/** The points of a map by what they are to be coloured by. Throws `notFound` where the map has no such. */
export async function colourMap(
  actor: Actor,
  { of, by }: { readonly of: MapSubject; readonly by: string },
): Promise<GroupedPoints> {
  authorise(actor, "read");
  const { columns } = await requireMap(actor.workspaceId, of);
  if (by.startsWith(ATTRIBUTE_PREFIX) && of !== "mentions") {
    const table = of === "products" ? "product" : "customer";
    const values = await attributeValues(table, actor.workspaceId, by.slice(ATTRIBUTE_PREFIX.length));
    const known = new Map(values.map(({ id, value }) => [id, value]));
    return groupByAttribute(Array.from(columns.id, (id) => known.get(id) ?? null));
  }
  const grouped = groupPoints(columns, by);
  if (!grouped) throw new AppError("notFound", {}, "notFound");
  return grouped;
}
