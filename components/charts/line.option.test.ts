import { expect, it } from "vitest";
import { labelled } from "@/components/charts/line.option";
import { textWidth } from "@/components/charts/text-width";

const weeks = Array.from({ length: 52 }, (_, week) => `11月${week % 28}日`);

it.each([220, 300, 600, 1200])(
  "names the first and the last point, evenly and apart, in %d pixels",
  (width) => {
    const shown = labelled(weeks, width);
    const places = weeks.flatMap((_, at) => (shown(at) ? [at] : []));
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBe(51);
    const label = Math.max(...weeks.map((name) => textWidth(name)));
    const middle = (at: number) => (at / 51) * width + (at === 0 ? label / 2 : at === 51 ? -label / 2 : 0);
    for (const [index, at] of places.slice(1).entries())
      expect(middle(at) - middle(places[index] ?? 0)).toBeGreaterThan(label + 10);
    const inner = places.slice(1, -1);
    const steps = inner.slice(1).map((at, index) => at - (inner[index] ?? 0));
    expect(new Set(steps).size).toBeLessThanOrEqual(1);
    expect(places.length).toBeGreaterThan(width > 250 ? 2 : 1);
  },
);

it("copes with a single point", () => {
  expect(labelled(["now"], 300)(0)).toBe(true);
});
