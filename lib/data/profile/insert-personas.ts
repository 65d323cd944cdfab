import type { FoundPersona } from "@/lib/data/personas/found-personas";
import type { Transaction } from "@/lib/data/pool";
import type { ProfileOf } from "@/lib/data/profile/profile-mentions";

export interface PersonaRow extends FoundPersona {
  /** Customers, or texts. */
  readonly members: readonly { readonly id: number; readonly distance: number }[];
}

const TABLES: Record<ProfileOf, { table: string; id: string }> = {
  customers: { table: "profile", id: `"customerId"` },
  texts: { table: "text_profile", id: `"documentId"` },
};

/** Writes what a run found: its personas, in place of those it has, and who belongs to them. */
export async function insertPersonas(
  client: Transaction,
  runId: number,
  of: ProfileOf,
  personas: readonly PersonaRow[],
): Promise<void> {
  const { table, id } = TABLES[of];
  await client.query(`delete from persona where "runId" = $1`, [runId]);
  for (const { members, summary, ...persona } of personas) {
    const { rows } = await client.query<{ id: number }>(
      `insert into persona ("runId", key, "nameEn", "nameZh", size, revenue, "revenueShare", summary)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        runId,
        persona.key,
        persona.nameEn,
        persona.nameZh,
        persona.size,
        persona.revenue,
        persona.revenueShare,
        JSON.stringify(summary),
      ],
    );
    await client.query(
      `update ${table} f set "personaId" = $2, "foundKey" = $3, distance = member.distance
         from unnest($4::bigint[], $5::float8[]) as member(id, distance)
        where f."runId" = $1 and f.${id} = member.id`,
      [
        runId,
        rows[0]?.id,
        persona.key,
        members.map((member) => member.id),
        members.map(({ distance }) => distance),
      ],
    );
  }
}
