import { expect, it } from "vitest";
import { dropOldest } from "@/lib/domain/drop-oldest";

it("takes the first away until the rest fits, and never the last", () => {
  const held = new Map([
    ["a", 3],
    ["b", 4],
    ["c", 5],
  ]);
  dropOldest(held, (size) => size, 9);
  expect([...held.keys()]).toEqual(["b", "c"]);
  dropOldest(held, (size) => size, 1);
  expect([...held.keys()]).toEqual(["c"]);
});
