import { expect, it } from "vitest";
import { categoryPaths } from "@/lib/domain/stock/category-paths";

it("reads a category as the path that it is", () => {
  expect(categoryPaths("Home > Kitchen/Knives")).toEqual([
    "Home",
    "Home > Kitchen",
    "Home > Kitchen > Knives",
  ]);
  expect(categoryPaths("Kitchen")).toEqual(["Kitchen"]);
  expect(categoryPaths(null)).toEqual([]);
});
