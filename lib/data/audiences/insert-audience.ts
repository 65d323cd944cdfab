import type { Transaction } from "@/lib/data/pool";
import type { AudienceRow } from "@/lib/domain/audiences/audience-row";

export interface NewAudience extends Pick<AudienceRow, "name" | "kind" | "live" | "rule"> {
  readonly workspaceId: number;
  readonly createdById: string | null;
  /** Kept members; those that are no people of the workspace are left out. */
  readonly members: readonly { readonly customerId: number; readonly score: number | null }[];
}

/** Writes an audience with its members; its id. */
export async function insertAudience(client: Transaction, audience: NewAudience): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `with made as (
       insert into audience ("workspaceId", name, kind, live, rule, "createdById")
       values ($1, $2, $3::"AudienceKind", $4, $5, $6) returning id),
     kept as (
       insert into audience_member ("audienceId", "customerId", score)
       select made.id, c.id, member.score
         from made, unnest($7::int[], $8::float8[]) as member(id, score)
         join customer c on c.id = member.id and c."workspaceId" = $1
       on conflict do nothing)
     select id from made`,
    [
      audience.workspaceId,
      audience.name,
      audience.kind,
      audience.live,
      audience.rule === null ? null : JSON.stringify(audience.rule),
      audience.createdById,
      audience.members.map(({ customerId }) => customerId),
      audience.members.map(({ score }) => score),
    ],
  );
  const [made] = rows;
  if (!made) throw new Error("the audience was not inserted");
  return made.id;
}
