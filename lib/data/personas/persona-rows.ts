import { pool } from "@/lib/data/pool";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";
import { type PersonaSummary, personaSummary } from "@/lib/domain/persona/persona-summary";

export interface StoredPersona extends PersonaRef {
  readonly size: number;
  readonly revenue: number;
  readonly revenueShare: number;
  readonly pinned: boolean;
  readonly summary: PersonaSummary | null;
}

/** The personas of a run, largest first. */
export async function personaRows(runId: number): Promise<StoredPersona[]> {
  const { rows } = await pool().query<Omit<StoredPersona, "summary"> & { summary: unknown }>(
    `select key, "nameEn", "nameZh", size, revenue, "revenueShare", summary, pinned
       from persona where "runId" = $1 order by pinned desc, size desc, key`,
    [runId],
  );
  return rows.map((row) => ({ ...row, summary: personaSummary.safeParse(row.summary).data ?? null }));
}
