import { type GroupedPoints, groupByFifth, groupByThing } from "@/lib/domain/map/group-points";
import { listThings, namedThings } from "@/lib/domain/map/list-things";

/** Distinct numbers from which on an attribute is a quantity and not a few names. */
const FEWEST_NUMBERS = 10;
const MOSTLY = 0.9;

/** The points by one attribute of theirs: quantities by fifths, others by their commonest values. */
export function groupByAttribute(values: readonly (string | null)[]): GroupedPoints {
  const known = values.filter((value): value is string => value !== null && value.trim() !== "");
  const numbers = known.filter((value) => Number.isFinite(Number(value)));
  if (new Set(numbers).size >= FEWEST_NUMBERS && numbers.length >= MOSTLY * known.length)
    return groupByFifth(
      Float64Array.from(values, (value) => {
        const number = value === null || value.trim() === "" ? Number.NaN : Number(value);
        return Number.isFinite(number) ? number : Number.NaN;
      }),
      null,
    );
  return groupByThing(
    listThings(
      namedThings(known),
      values.map((value) => (value === null ? [] : [value])),
    ),
  );
}
