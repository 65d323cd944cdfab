import { expect, it } from "vitest";
import { type RuleNode, ruleOf } from "@/components/audiences/rule-node";

const leaf = (id: number, not = false): RuleNode => ({
  id,
  not,
  condition: { field: "monetary", is: "atLeast", value: id },
});

it("nests and negates, and leaves groups without parts out", () => {
  const tree: RuleNode = {
    id: 1,
    not: false,
    joint: "all",
    parts: [
      leaf(2),
      { id: 3, not: true, joint: "any", parts: [leaf(4), leaf(5, true)] },
      { id: 6, not: true, joint: "all", parts: [] },
    ],
  };
  const at = (value: number) => ({ field: "monetary", is: "atLeast", value });
  expect(ruleOf(tree)).toEqual({ all: [at(2), { not: { any: [at(4), { not: at(5) }] } }] });
  expect(ruleOf({ id: 1, not: true, joint: "any", parts: [] })).toBeNull();
});
