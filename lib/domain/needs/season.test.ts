import { expect, it } from "vitest";
import { findSeason } from "@/lib/domain/needs/season";

/** Shares of `months` months from January 2023 on, with a peak in these calendar months. */
const months = (count: number, peak: (month: number, year: number) => number) =>
  Array.from({ length: count }, (_, at) => {
    const [year, month] = [2023 + Math.floor(at / 12), (at % 12) + 1];
    return { month: `${year}-${String(month).padStart(2, "0")}-01`, share: 0.1 + peak(month, year) };
  });

it("finds the month that is high every year", () => {
  const found = findSeason(
    months(36, (month, year) => (month === 11 ? 0.3 : month === 3 + (year % 4) ? 0.4 : 0)),
  );
  expect(found).toEqual({ years: 3, month: 11 });
});

it("finds none where each year has its own", () => {
  expect(findSeason(months(24, (month, year) => (month === (year === 2023 ? 4 : 9) ? 0.3 : 0)))).toEqual({
    years: 2,
    month: null,
  });
});

it("takes two years to tell, and counts months without texts as such", () => {
  expect(findSeason(months(23, () => 0))).toBeNull();
  expect(findSeason([])).toBeNull();
  const sparse = months(24, (month) => (month === 6 ? 0.5 : 0)).filter(
    ({ month }) => !month.endsWith("-02-01"),
  );
  expect(findSeason(sparse)).toEqual({ years: 2, month: 6 });
});
