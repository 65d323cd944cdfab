import { copyRows } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";

export interface RecommendationRow {
  customerId: number;
  rank: number;
  productId: number;
  score: number;
  parts: Readonly<Record<string, number>>;
  reasons: readonly object[];
}

/** Writes a run's lists. */
export async function insertRecommendations(
  client: Transaction,
  runId: number,
  rows: Iterable<RecommendationRow>,
): Promise<void> {
  await copyRows(
    client,
    "recommendation",
    ["runId", "customerId", "rank", "productId", "score", "parts", "reasons"],
    cells(runId, rows),
  );
}

function* cells(runId: number, rows: Iterable<RecommendationRow>) {
  for (const { customerId, rank, productId, score, parts, reasons } of rows) {
    yield [runId, customerId, rank, productId, score, parts, reasons];
  }
}
