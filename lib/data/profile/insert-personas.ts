import type { Transaction } from "@/lib/data/pool";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";

export interface PersonaRow {
  key: number;
  nameEn: string;
  nameZh: string;
  size: number;
  revenue: number;
  revenueShare: number;
  summary: PersonaSummary;
  members: readonly { customerId: number; distance: number }[];
}

/** Writes a run's personas and who belongs to them. */
export async function insertPersonas(
  client: Transaction,
  runId: number,
  personas: readonly PersonaRow[],
): Promise<void> {
  for (const persona of personas) {
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
        JSON.stringify(persona.summary),
      ],
    );
    await client.query(
      `update profile set "personaId" = $2, distance = member.distance
         from unnest($3::int[], $4::float8[]) as member("customerId", distance)
        where profile."runId" = $1 and profile."customerId" = member."customerId"`,
      [
        runId,
        rows[0]?.id,
        persona.members.map(({ customerId }) => customerId),
        persona.members.map(({ distance }) => distance),
      ],
    );
  }
}
