import { expect, it } from "vitest";
import { zeros } from "@/lib/algorithms/matrix";
import { createCategoriser } from "@/lib/algorithms/text/aspect-category";
import type { AspectCategory } from "@/lib/algorithms/text/data/aspect-categories";

const categories: AspectCategory[] = [
  { name: "thing", whole: true, descriptions: ["a kettle"], words: ["kettle", "水壶"] },
  { name: "lid", descriptions: ["its lid"], words: ["lid", "壶盖"] },
  { name: "handle", descriptions: ["its handle"], words: ["handle", "grip handle"] },
];
const vectors = zeros(3, 3);
for (let r = 0; r < 3; r++) vectors.data[r * 3 + r] = 1;
const choose = createCategoriser(categories, { vectors, categoryOf: [0, 1, 2], mean: new Float64Array(3) });
const name = (text: string, vector: number[]) => {
  const { category, by } = choose(text, Float32Array.from(vector));
  return `${categories[category]?.name} by ${by}`;
};

it("goes by words first, plurals too, and by the head of a name", () => {
  expect(name("Lids", [0, 0, 1])).toBe("lid by words");
  expect(name("水壶", [0, 1, 0])).toBe("thing by words");
  expect(name("kettle lid", [1, 0, 0])).toBe("lid by words");
  expect(name("lid grip handle", [0, 1, 0])).toBe("handle by words");
});

it("does not take a part of a word for it", () => {
  expect(name("solid", [0, 0, 1])).toBe("handle by prototype");
});

it("asks the vectors where no word is known, and takes the whole where they are far", () => {
  expect(name("spout", [0.1, 0.9, 0.1])).toBe("lid by prototype");
  expect(name("spout", [-0.5, -0.5, 0.1])).toBe("thing by whole");
});
