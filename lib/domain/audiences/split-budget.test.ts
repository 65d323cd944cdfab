import { expect, it } from "vitest";
import { splitBudget } from "@/lib/domain/audiences/split-budget";

it("splits by expected value, and gives nothing to whom nobody can reach", () => {
  const parts = splitBudget(
    [
      { id: 1, reachable: 10, expected: 300 },
      { id: 2, reachable: 50, expected: 100 },
      { id: 3, reachable: 0, expected: 900 },
    ],
    1000,
  );
  expect(parts.map(({ amount }) => amount)).toEqual([750, 250, 0]);
  expect(parts.map(({ each }) => each)).toEqual([75, 5, null]);
  expect(splitBudget([{ id: 1, reachable: 3, expected: 0 }], 50)[0]).toMatchObject({ share: 0, each: null });
});
