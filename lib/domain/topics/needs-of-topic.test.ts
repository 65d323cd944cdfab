import { expect, it } from "vitest";
import { needsOfTopics } from "@/lib/domain/topics/needs-of-topic";

const topic = (key: number, needs: { key: number; mentions: number }[]) => {
  return { key, share: 0.5, coherence: 0.1, terms: [], x: 0, y: 0, documents: 10, needs };
};

it("tells which needs a topic has more of than the others", () => {
  const found = needsOfTopics([
    topic(1, [
      { key: 7, mentions: 80 },
      { key: 8, mentions: 20 },
    ]),
    topic(2, [
      { key: 8, mentions: 180 },
      { key: 7, mentions: 20 },
    ]),
  ]);
  const [first, second] = found.get(1) ?? [];
  expect([first?.key, first?.mentions, first?.of]).toEqual([7, 80, 100]);
  expect(first?.over?.low).toBeGreaterThan(2);
  expect(second?.over?.high).toBeLessThan(1);
  expect(found.get(2)?.map(({ key }) => key)).toEqual([8, 7]);
});

it("compares nothing where there is one topic", () => {
  expect(needsOfTopics([topic(1, [{ key: 7, mentions: 4 }])]).get(1)?.[0]?.over).toBeNull();
});
