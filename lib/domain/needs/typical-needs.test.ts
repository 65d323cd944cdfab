import { expect, it } from "vitest";
import { typicalNeeds } from "@/lib/domain/needs/typical-needs";

it("keeps what a group says beyond chance more often than the others", () => {
  const of = { ofInside: 100, ofAll: 1000 };
  expect(
    typicalNeeds([
      { key: 1, inside: 40, all: 100, ...of },
      { key: 2, inside: 10, all: 100, ...of },
      { key: 3, inside: 12, all: 100, ...of },
      { key: 4, inside: 2, all: 2, ...of },
      { key: 5, inside: 0, all: 100, ...of },
    ]),
  ).toEqual([1]);
});

it("finds nothing typical of everyone", () => {
  expect(typicalNeeds([{ key: 1, inside: 40, all: 40, ofInside: 100, ofAll: 100 }])).toEqual([]);
});
