import { describe, expect, it } from "vitest";
import { classTfidf, topTerms } from "@/lib/algorithms/text/class-tfidf";

describe("classTfidf", () => {
  const classes = [
    [
      ["battery", "drain"],
      ["battery", "die", "fast"],
      ["battery", "drain", "night"],
    ],
    [
      ["zipper", "break"],
      ["zipper", "fast", "break"],
    ],
  ];

  it("puts first what a class says and others do not", () => {
    const model = classTfidf(classes);
    expect(topTerms(model, 0, 2).map((t) => t.term)).toEqual(["battery", "drain"]);
    expect(topTerms(model, 1, 2).map((t) => t.term)).toEqual(["break", "zipper"]);
    const fast = model.terms.indexOf("fast");
    expect(model.weights[0]?.[fast]).toBeLessThan(model.weights[0]?.[model.terms.indexOf("drain")] ?? 0);
  });

  it("follows the formula", () => {
    const model = classTfidf(classes);
    // 8 and 5 counts in two classes: A = 6.5; "battery" is in 3 of 3 texts of class 0 and nowhere else.
    expect(model.weights[0]?.[model.terms.indexOf("battery")]).toBeCloseTo(Math.log(1 + 6.5 / 3), 5);
    expect(model.weights[1]?.[model.terms.indexOf("battery")]).toBe(0);
  });

  it("counts a word once a text and leaves out rare terms when asked", () => {
    const shouted = classTfidf([[["bad", "bad", "bad"], ["slow"]], [["fine"]]]);
    expect(shouted.weights[0]?.[shouted.terms.indexOf("bad")]).toBe(
      shouted.weights[0]?.[shouted.terms.indexOf("slow")],
    );
    expect(classTfidf(classes, { minTexts: 2 }).terms).not.toContain("night");
  });

  it("has no terms without texts", () => {
    expect(classTfidf([[], []]).terms).toEqual([]);
  });
});
