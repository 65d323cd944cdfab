import { publishedRun } from "@/lib/data/needs/published-run";
import { personaMembers } from "@/lib/data/personas/persona-members";
import { personaRows } from "@/lib/data/personas/persona-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import { MEMBERS_A_PAGE, type MemberFilter } from "@/lib/domain/persona/member-filter";
import type { PersonaMember } from "@/lib/domain/persona/persona-row";

export interface MemberList {
  readonly rows: readonly PersonaMember[];
  readonly total: number;
  readonly page: number;
}

/** One page of the customers in a persona of the published run. */
export async function listPersonaMembers(
  actor: Actor,
  key: number,
  filter: MemberFilter,
): Promise<MemberList> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return { rows: [], total: 0, page: 1 };
  const persona = (await personaRows(run.id)).find((row) => row.key === key);
  const query = {
    workspaceId: actor.workspaceId,
    runId: run.id,
    personaKey: key,
    filter,
    rfm: persona?.summary?.rfm ?? null,
  };
  const at = (page: number) => ({ limit: MEMBERS_A_PAGE, offset: (page - 1) * MEMBERS_A_PAGE });
  const found = await personaMembers(query, at(filter.page));
  const last = Math.max(1, Math.ceil(found.total / MEMBERS_A_PAGE));
  if (filter.page <= last) return { ...found, page: filter.page };
  return { ...(await personaMembers(query, at(last))), page: last };
}
