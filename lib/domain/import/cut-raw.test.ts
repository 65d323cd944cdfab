import { expect, it } from "vitest";
import { cutRaw } from "@/lib/domain/import/cut-raw";
import { CSV_LAYOUT } from "@/tests/factories/csv-layout";

it("cuts a corrected line into the file's columns", () => {
  expect(cutRaw('r1,"good, cheap",5', CSV_LAYOUT, ["id", "text", "rating"])).toEqual({
    cells: { id: "r1", text: "good, cheap", rating: "5" },
    problem: null,
  });
  expect(
    cutRaw('{"id": 7, "text": "good"}', { ...CSV_LAYOUT, format: "jsonl" }, ["id", "text"]).cells,
  ).toEqual({
    id: "7",
    text: "good",
  });
});

it("says why a line is still no row", () => {
  expect(cutRaw("r1,good,cheap,5", CSV_LAYOUT, ["id", "text", "rating"]).problem).toBe("tooManyCells");
  expect(cutRaw("r1,good", CSV_LAYOUT, ["id", "text", "rating"]).problem).toBe("tooFewCells");
  expect(cutRaw('r1,"good,5', CSV_LAYOUT, ["id", "text", "rating"]).problem).not.toBeNull();
  expect(cutRaw("a,b\nc,d", CSV_LAYOUT, ["id", "text"]).problem).not.toBeNull();
  expect(cutRaw("{", { ...CSV_LAYOUT, format: "json" }, ["id"]).problem).toBe("notJson");
});
