import { pool } from "@/lib/data/pool";

/** Each named need's effect on the rating, without the rest of its row. */
export interface NeedEffect {
  readonly key: number;
  readonly documents: number;
  readonly ratingEffect: number | null;
  readonly ratingHigh: number | null;
}

export async function needEffects(runId: number): Promise<NeedEffect[]> {
  const { rows } = await pool().query<NeedEffect>(
    `select key, documents, "ratingEffect", "ratingHigh" from need where "runId" = $1 and not "isOther"`,
    [runId],
  );
  return rows;
}
