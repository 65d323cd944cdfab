import { pool } from "@/lib/data/pool";
import type { NeedRef } from "@/lib/domain/documents/document-row";

/** A need that a run heard from a customer: how often, and the mention nearest to it. */
export interface HeardNeed extends NeedRef {
  readonly mentions: number;
  readonly mentionId: string;
}

export async function customerNeeds(runId: number, customerId: number): Promise<HeardNeed[]> {
  const { rows } = await pool().query<HeardNeed>(
    `select n.key, n."nameEn", n."nameZh", count(*)::int as mentions,
            (array_agg(m.id::text order by nm.closeness desc, m.id))[1] as "mentionId"
       from document d
       join mention m on m."documentId" = d.id
       join need_mention nm on nm."mentionId" = m.id
       join need n on n.id = nm."needId" and n."runId" = $1 and not n."isOther"
      where d."customerId" = $2 and d.speaker is distinct from 'agent'
      group by n.id order by mentions desc, n.key`,
    [runId, customerId],
  );
  return rows;
}
