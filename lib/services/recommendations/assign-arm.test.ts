import { expect, it } from "vitest";
import { experimentArm } from "@/lib/domain/recommendation/experiment";
import { assignArm } from "@/lib/services/recommendations/assign-arm";

const arms = [
  { name: "a", share: 0.5 },
  { name: "b", share: 0.3 },
  { name: "c", share: 0.2 },
].map((arm) => experimentArm.parse(arm));

it("keeps a visitor in one arm and fills arms by their shares", () => {
  const counts = new Map<string, number>();
  for (let n = 0; n < 20_000; n++) {
    const { name } = assignArm({ id: 7, arms }, `customer ${n}`);
    expect(assignArm({ id: 7, arms }, `customer ${n}`).name).toBe(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  expect((counts.get("a") ?? 0) / 20_000).toBeCloseTo(0.5, 1);
  expect((counts.get("c") ?? 0) / 20_000).toBeCloseTo(0.2, 1);
});

it("tells nothing of the arm in another experiment", () => {
  let same = 0;
  for (let n = 0; n < 20_000; n++)
    if (assignArm({ id: 1, arms }, `v${n}`).name === assignArm({ id: 2, arms }, `v${n}`).name) same++;
  // .5^2 + .3^2 + .2^2
  expect(same / 20_000).toBeCloseTo(0.38, 1);
});
