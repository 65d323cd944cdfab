import { describe, expect, it } from "vitest";
import type { ChartLook } from "@/components/charts/chart-look";
import { buildScatterOption } from "@/components/charts/scatter.option";

const grey = "#808080";
const theme = {
  surface: grey,
  overlay: grey,
  sunken: grey,
  line: grey,
  text: grey,
  text2: grey,
  text3: grey,
  grid: grey,
  axis: grey,
  reference: grey,
  band: grey,
  cat: ["#000001", "#000002"],
  font: "sans-serif",
};
const look: ChartLook = { theme, locale: "en", width: 200, height: 100, top: 0 };
const points = { x: [0, 1, 2, 3], y: [0, 0, 1, 1], group: [0, 1, 0, 1] };
const groups = [
  { label: "One", colour: 1 },
  { label: "Two", colour: 2 },
];

describe("buildScatterOption", () => {
  it("keeps each point in the series of its group, and chosen points in series of their own", () => {
    const { members } = buildScatterOption({ points, groups, chosen: Uint8Array.from([0, 0, 1, 1]) }, look);
    expect(members.map((list) => [...list])).toEqual([[0], [1], [2], [3]]);
    const all = buildScatterOption({ points, groups, chosen: null }, look);
    expect(all.members.map((list) => [...list])).toEqual([[0, 2], [1, 3], [], []]);
  });

  it("measures both axes with one scale and shows every point", () => {
    const { option } = buildScatterOption({ points, groups, chosen: null }, look);
    const { xAxis, yAxis } = option as Record<"xAxis" | "yAxis", { min: number; max: number }>;
    expect((xAxis.max - xAxis.min) / look.width).toBeCloseTo((yAxis.max - yAxis.min) / look.height, 10);
    expect(xAxis.min).toBeLessThan(0);
    expect(xAxis.max).toBeGreaterThan(3);
    expect(yAxis.min).toBeLessThan(0);
    expect(yAxis.max).toBeGreaterThan(1);
  });
});
