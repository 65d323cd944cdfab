import { dot } from "@/lib/algorithms/dot";
import { rowOf } from "@/lib/algorithms/matrix";
import type { FittedModels } from "@/lib/algorithms/recommend/fit-models";
import { unitRows } from "@/lib/algorithms/recommend/score-content";

/** How alike two items are, 0 to 1: by what the shop tells of both where it does, else by who had them. */
export function itemLikeness(models: FittedModels): (a: number, b: number) => number {
  const { content } = models;
  const factors = unitRows(models.als.items);
  return (a, b) => {
    const told = content ? dot(rowOf(content, a), rowOf(content, b)) : 0;
    return Math.min(1, Math.max(0, told > 0 ? told : dot(rowOf(factors, a), rowOf(factors, b))));
  };
}
