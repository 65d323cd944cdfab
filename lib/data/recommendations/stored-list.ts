import { pool } from "@/lib/data/pool";
import { type RecommendationReason, recommendationReasons } from "@/lib/domain/recommendation/reason";

export interface StoredItem {
  readonly productId: number;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly reasons: readonly RecommendationReason[];
}

/** A customer's list as the run made it, best first. */
export async function storedList(runId: number, customerId: number): Promise<StoredItem[]> {
  const { rows } = await pool().query<StoredItem>({
    name: "stored-list",
    text: `select "productId", score, parts, reasons from recommendation
            where "runId" = $1 and "customerId" = $2 order by rank`,
    values: [runId, customerId],
  });
  return rows.map((row) => ({ ...row, reasons: recommendationReasons.safeParse(row.reasons).data ?? [] }));
}
