import { MEMBERS } from "@/lib/data/personas/members-sql";
import { pool } from "@/lib/data/pool";

/** For which persona a run found each member, by who it is (`MEMBERS`). */
export async function foundMembers(runId: number): Promise<Map<number, number>> {
  const { rows } = await pool().query<{ who: number; key: number }>(
    `select who, "foundKey" as key from ${MEMBERS} m where "runId" = $1 and "foundKey" is not null`,
    [runId],
  );
  return new Map(rows.map(({ who, key }) => [who, key]));
}
