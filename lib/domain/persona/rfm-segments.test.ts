import { expect, it } from "vitest";
import { countSegments, RFM_SEGMENTS } from "@/lib/domain/persona/rfm-segments";

it("puts every cell of the grid into one segment", () => {
  const counts = Array.from({ length: 5 }, (_, band) =>
    Array.from({ length: 4 }, (_, orders) => band * 4 + orders + 1),
  );
  const sums = countSegments({ recencyEdges: [30, 90, 180, 365], frequencyEdges: [1, 2, 4, 8], counts });
  expect(RFM_SEGMENTS.reduce((sum, segment) => sum + sums[segment], 0)).toBe(210);
  expect(sums.lost).toBe(13 + 17);
  expect(sums.champions).toBe(3 + 4 + 7 + 8);
});
