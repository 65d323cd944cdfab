import type { AudienceCondition, AudienceRule } from "@/lib/domain/audiences/audience-rule";

/** A part of a rule as it is edited: a condition, or parts that all or any must be true. */
export type RuleNode = RuleLeaf | RuleGroup;

export interface RuleLeaf {
  readonly id: number;
  readonly not: boolean;
  readonly condition: AudienceCondition;
}

export interface RuleGroup {
  readonly id: number;
  readonly not: boolean;
  readonly joint: "all" | "any";
  readonly parts: readonly RuleNode[];
}

/** What is asked for. Groups without parts are left out: they would be everybody or nobody by accident. */
export function ruleOf(node: RuleNode): AudienceRule | null {
  const rule = "condition" in node ? node.condition : groupOf(node);
  if (rule === null) return null;
  return node.not ? { not: rule } : rule;
}

function groupOf({ joint, parts }: RuleGroup): AudienceRule | null {
  const rules = parts.flatMap((part) => ruleOf(part) ?? []);
  if (rules.length === 0) return null;
  return joint === "all" ? { all: rules } : { any: rules };
}
