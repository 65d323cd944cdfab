import { expect, it } from "vitest";
import { fileShape, fitMapping, matchSaved } from "@/lib/domain/import/file-shape";
import { mappingSchema } from "@/lib/domain/import/mapping";
import { CSV_LAYOUT } from "@/tests/factories/csv-layout";

const SAVED = mappingSchema.parse({
  ...CSV_LAYOUT,
  fields: { text: "Review Text", rating: "stars" },
  attributes: ["age", "city"],
});

it("knows a shape by its names, not their order, case or marks", () => {
  expect(fileShape(["Review Text", "stars"])).toBe(fileShape(["STARS", "review_text"]));
  expect(fileShape(["Review Text", "stars"])).not.toBe(fileShape(["Review Text", "stars", "age"]));
  expect(fileShape(["#1", "#2"])).not.toBe(fileShape(["#1", "#2", "#3"]));
});

it("fits a mapping by names, and takes the file's own layout", () => {
  const layout = { ...CSV_LAYOUT, delimiter: ";" };
  expect(fitMapping("reviews", SAVED, layout, ["Stars", "x", "city", "review_text"])).toMatchObject({
    delimiter: ";",
    fields: { text: "review_text", rating: "Stars" },
    attributes: ["city"],
  });
  expect(fitMapping("reviews", SAVED, layout, ["review text"])).toBeNull();
  expect(fitMapping("reviews", SAVED, layout, ["review text"], true)?.fields).toEqual({
    text: "review text",
  });
  expect(fitMapping("reviews", SAVED, layout, ["x"], true)).toBeNull();
});

it("offers same shapes before near ones, and none by places alone", () => {
  const saved = [
    { id: 1, name: "near", kind: "reviews", shape: "other", mapping: SAVED },
    { id: 2, name: "same", kind: "reviews", shape: fileShape(["stars", "Review Text"]), mapping: SAVED },
    { id: 3, name: "places", kind: "reviews", shape: "x", mapping: { ...SAVED, fields: { text: "#1" } } },
  ] as const;
  const found = matchSaved(saved, CSV_LAYOUT, ["Review Text", "Stars"]);
  expect(found.map(({ id, match }) => [id, match])).toEqual([
    [2, "same"],
    [1, "near"],
  ]);
  expect(matchSaved(saved, CSV_LAYOUT, ["#1", "#2"])).toEqual([]);
});
