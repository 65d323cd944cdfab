import { audienceRows } from "@/lib/data/audiences/audience-rows";
import { audienceSizes } from "@/lib/data/audiences/audience-sizes";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { AudienceList } from "@/lib/domain/audiences/audience-row";

/** Audiences that are held against each other. */
const COMPARED = 10;

/** The workspace's audiences with their sizes now, and how many customers each two of the newest share. */
export async function listAudiences(actor: Actor): Promise<AudienceList> {
  authorise(actor, "read");
  const rows = await audienceRows(actor.workspaceId);
  const compared = rows.slice(0, COMPARED).map(({ id }) => id);
  const shared = await audienceSizes(actor.workspaceId, rows, compared);
  const both = new Map(shared.map((row) => [`${row.one}/${row.other}`, row]));
  return {
    audiences: rows.map((row) => {
      const { customers = 0, reachable = 0, expected = null } = both.get(`${row.id}/${row.id}`) ?? {};
      return { ...row, size: customers, reachable: reachable ?? 0, expected };
    }),
    overlaps: compared.map((one) => compared.map((other) => both.get(`${one}/${other}`)?.customers ?? 0)),
  };
}
