import { z } from "zod";
import { MAP_SUBJECTS } from "@/lib/domain/map/map-subject";
import type { Corner } from "@/lib/domain/map/points-in-polygon";
import { filterId } from "@/lib/domain/row-id";

/** Corners that a drawn shape keeps: it travels in addresses. */
export const MOST_CORNERS = 120;

/** Which map an address asks of; of customers unless it says. */
export const mapOf = z.object({ of: z.enum(MAP_SUBJECTS).default("customers") });

const key = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Which of a map's points are meant: those of which all that is given holds. What makes no sense is refused. */
export const mapArea = z.object({
  of: z.enum(MAP_SUBJECTS),
  /** Keys of a persona and a need. */
  persona: key.optional(),
  need: key.optional(),
  category: z.string().trim().min(1).max(200).optional(),
  /** One point by its id. */
  point: key.optional(),
  /** Inside of this polygon. */
  shape: z
    .string()
    .max(40 * MOST_CORNERS)
    .transform(cornersOf)
    .refine((corners) => corners.length > 2 && corners.length <= MOST_CORNERS)
    .optional(),
});

/** The same from an address: what makes no sense is as if it were not there. */
export const mapSelection = z.object({
  of: mapArea.shape.of.catch("customers"),
  persona: filterId,
  need: filterId,
  category: mapArea.shape.category.catch(undefined),
  point: mapArea.shape.point.catch(undefined),
  shape: mapArea.shape.shape.catch(undefined),
});
export type MapSelection = z.output<typeof mapSelection>;

function cornersOf(text: string): Corner[] {
  return text.split(" ").flatMap((pair) => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(",").map(Number);
    return Number.isFinite(x) && Number.isFinite(y) ? [{ x, y }] : [];
  });
}

/** A shape as addresses have it. A thousandth of the map's unit is less than a pixel. */
export function shapeText(corners: readonly Corner[]): string {
  const round = (value: number) => String(Math.round(value * 1000) / 1000);
  return corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(" ");
}

/** A drawn shape with no more corners than may travel. */
export function fewerCorners(corners: readonly Corner[]): Corner[] {
  const every = Math.ceil(corners.length / MOST_CORNERS);
  return corners.filter((_, place) => place % every === 0);
}
