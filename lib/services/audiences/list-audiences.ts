import { audienceMembers } from "@/lib/data/audiences/audience-members";
import { audienceRows } from "@/lib/data/audiences/audience-rows";
import { countMembers } from "@/lib/data/audiences/count-members";
import { memberIds } from "@/lib/data/audiences/member-ids";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { AudienceList, AudienceRow } from "@/lib/domain/audiences/audience-row";

/** Audiences that are held against each other. */
const COMPARED = 10;

/** The workspace's audiences with their sizes now, and how many customers each two of the newest share. */
export async function listAudiences(actor: Actor): Promise<AudienceList> {
  authorise(actor, "read");
  const rows = await audienceRows(actor.workspaceId);
  const audiences: (AudienceRow & { size: number })[] = [];
  const sets: Set<number>[] = [];
  for (const row of rows) {
    const members = audienceMembers(row, actor.workspaceId);
    if (sets.length === COMPARED) {
      audiences.push({ ...row, size: await countMembers(members) });
      continue;
    }
    const ids = new Set(await memberIds(members));
    audiences.push({ ...row, size: ids.size });
    sets.push(ids);
  }
  const shared = (a: Set<number>, b: Set<number>) => {
    let both = 0;
    for (const id of a) if (b.has(id)) both++;
    return both;
  };
  return { audiences, overlaps: sets.map((a) => sets.map((b) => shared(a, b))) };
}
