import { expect, it } from "vitest";
import { intentTerms } from "@/lib/algorithms/intents/intent-terms";

it("shares terms between forms of a word, and forgets numbers", () => {
  const [one, other] = [intentTerms("Cancel order 4711"), intentTerms("cancelled order 52")];
  expect(one.filter((term) => other.includes(term)).length).toBeGreaterThan(8);
  expect(one.some((term) => /[1-9]/.test(term))).toBe(false);
});

it("cuts Chinese into characters and runs of them beside Latin words", () => {
  expect(intentTerms("退货 app")).toEqual(expect.arrayContaining(["退", "货", "退货", "=退货", "=app"]));
});
