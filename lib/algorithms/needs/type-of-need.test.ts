import { expect, it } from "vitest";
import { typeOfNeed } from "@/lib/algorithms/needs/type-of-need";

it("lets a quarter of wishes decide, and two fifths of questions", () => {
  expect(typeOfNeed(["wish", "complaint", "complaint", "complaint"])).toBe("wish");
  expect(typeOfNeed(["wish", "complaint", "complaint", "complaint", "complaint"])).toBe("complaint");
  expect(typeOfNeed(["question", "question", "praise", "complaint", "complaint"])).toBe("question");
  expect(typeOfNeed(["question", "praise", "praise"])).toBe("praise");
  expect(typeOfNeed([])).toBe("complaint");
});
