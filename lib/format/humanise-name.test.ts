import { expect, it } from "vitest";
import { humaniseName } from "@/lib/format/humanise-name";

it.each([
  ["age_group", "Age group"],
  ["firstOrderValue", "First order value"],
  ["Division.Name", "Division name"],
  ["member-level", "Member level"],
  ["parent_SKU", "Parent SKU"],
  ["region", "Region"],
])("writes %s as a person would", (name, shown) => {
  expect(humaniseName(name)).toBe(shown);
});

it.each(["SKU", "会员等级", "Clothing ID", "100g_price", ""])("leaves %s as it is", (name) => {
  expect(humaniseName(name)).toBe(name);
});
