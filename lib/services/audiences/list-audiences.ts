import { audienceMembers } from "@/lib/data/audiences/audience-members";
import { audienceRows } from "@/lib/data/audiences/audience-rows";
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
    const members = new Set(await memberIds(audienceMembers(row, actor.workspaceId)));
    audiences.push({ ...row, size: members.size });
    if (sets.length < COMPARED) sets.push(members);
  }
  const shared = (a: Set<number>, b: Set<number>) => {
    let both = 0;
    for (const id of a) if (b.has(id)) both++;
    return both;
  };
  return { audiences, overlaps: sets.map((a) => sets.map((b) => shared(a, b))) };
}
