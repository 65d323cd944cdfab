/** The stages of a run in the order in which they are done. */
export const STAGES = [
  "language",
  "encode",
  "needs",
  "topics",
  "profiles",
  "personas",
  "map",
  "evaluate",
  "recommend",
  "publish",
] as const;

export type StageName = (typeof STAGES)[number];

export function isStageName(name: string): name is StageName {
  return (STAGES as readonly string[]).includes(name);
}

export function stageAfter(name: StageName): StageName | null {
  return STAGES[STAGES.indexOf(name) + 1] ?? null;
}
