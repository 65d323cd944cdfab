import { countMembers } from "@/lib/data/audiences/count-members";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { AudienceRule } from "@/lib/domain/audiences/audience-rule";
import { compileRule } from "@/lib/domain/audiences/compile-rule";

/** How many customers a rule is true of, and how many there are. */
export async function countAudience(
  actor: Actor,
  rule: AudienceRule,
): Promise<{ readonly size: number; readonly customers: number }> {
  authorise(actor, "read");
  const [size, customers] = await Promise.all(
    [rule, { all: [] }].map((asked) => countMembers(compileRule(asked, actor.workspaceId))),
  );
  return { size: size ?? 0, customers: customers ?? 0 };
}
