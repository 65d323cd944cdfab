import { pool } from "@/lib/data/pool";

export interface ProfileVector {
  customerId: number;
  vector: Buffer;
  recency: number | null;
  frequency: number | null;
  monetary: number | null;
  needs: { key: number; share: number }[];
}

/** A run's profiles in a fixed order. */
export async function profileVectors(runId: number): Promise<ProfileVector[]> {
  const { rows } = await pool().query<ProfileVector>(
    `select "customerId", vector, recency, frequency, monetary, needs from profile where "runId" = $1 order by "customerId"`,
    [runId],
  );
  return rows;
}
