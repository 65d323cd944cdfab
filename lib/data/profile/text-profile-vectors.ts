import { pool } from "@/lib/data/pool";

export interface TextProfileVector {
  readonly documentId: number;
  readonly vector: Buffer;
  readonly needs: readonly { readonly key: number; readonly share: number }[];
}

/** A run's profiles of texts whose author is not known, in a fixed order. */
export async function textProfileVectors(runId: number): Promise<TextProfileVector[]> {
  const { rows } = await pool().query<TextProfileVector>(
    `select "documentId"::float8 as "documentId", vector, needs from text_profile
      where "runId" = $1 order by "documentId"`,
    [runId],
  );
  return rows;
}
