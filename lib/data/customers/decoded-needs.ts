import { pool } from "@/lib/data/pool";
import type { NeedRef } from "@/lib/domain/documents/document-row";

/** A need that a run decoded from what a customer says. */
export interface DecodedNeedRow extends NeedRef {
  readonly share: number;
  readonly quotes: readonly { readonly mentionId: string; readonly part: number }[];
}

/** What a customer asks for, by his profile, largest share first. */
export async function decodedNeeds(runId: number, customerId: number): Promise<DecodedNeedRow[]> {
  const { rows } = await pool().query<DecodedNeedRow>(
    `select n.key, n."nameEn", n."nameZh", (item ->> 'share')::float as share,
            coalesce(item -> 'quotes', '[]') as quotes
       from profile p
       cross join lateral jsonb_array_elements(p.needs) item
       join need n on n."runId" = p."runId" and n.key = (item ->> 'key')::int
      where p."runId" = $1 and p."customerId" = $2
      order by share desc, n.key`,
    [runId, customerId],
  );
  return rows;
}
