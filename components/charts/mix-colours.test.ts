import { expect, it } from "vitest";
import { contrast, mixColours } from "@/components/charts/mix-colours";

it("mixes by share", () => {
  expect(mixColours("#000000", "#ffffff", 0)).toBe("#000000");
  expect(mixColours("#000000", "#fff", 1)).toBe("#ffffff");
  expect(mixColours("#102030", "#304050", 0.5)).toBe("#203040");
});

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast("#abcdef", "#abcdef")).toBe(1);
});
