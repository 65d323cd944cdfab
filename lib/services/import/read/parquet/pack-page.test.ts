import { expect, it } from "vitest";
import { packPage } from "@/lib/services/import/read/parquet/pack-page";

it.each([
  ["few kinds", (index: number) => [null, "a", "b", 7, undefined, true][index % 6]],
  ["as many as there is room for", (index: number) => `v${index % 65_536}`],
  ["more kinds than there is room for", (index: number) => `v${index}`],
])("gives back a page of %s", (_, valueAt) => {
  const values = Array.from({ length: 70_000 }, (__, index) => valueAt(index));
  const page = packPage(values);
  expect(Array.from({ length: page.length }, (__, index) => page.at(index))).toEqual(values);
});
