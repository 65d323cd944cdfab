import type { AudienceRow } from "@/lib/domain/audiences/audience-row";
import { type CompiledQuery, compileRule } from "@/lib/domain/audiences/compile-rule";

/** The query for an audience's customers: its rule's, where it is live, else those that were kept. */
export function audienceMembers(
  audience: Pick<AudienceRow, "id" | "live" | "rule">,
  workspaceId: number,
): CompiledQuery {
  if (audience.live && audience.rule) return compileRule(audience.rule, workspaceId);
  return {
    text: `select m."customerId" as id from audience_member m join audience a on a.id = m."audienceId"
 where a."workspaceId" = $1::int and a.id = $2::int`,
    values: [workspaceId, audience.id],
  };
}
