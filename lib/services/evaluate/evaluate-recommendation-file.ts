import {
  type EvaluationOptions,
  evaluateRecommendation,
  type RecommendationEvaluation,
} from "@/lib/services/evaluate/evaluate-recommendation";
import { type InteractionColumns, readInteractions } from "@/lib/services/evaluate/read-interactions";
import type { TableOptions } from "@/lib/services/evaluate/read-table";

/** evaluateRecommendation on columns of a file; errors as there, in readInteractions and in readTable. */
export function evaluateRecommendationFile(
  table: TableOptions,
  columns: InteractionColumns,
  options: EvaluationOptions,
): Promise<RecommendationEvaluation> {
  return evaluateRecommendation(readInteractions(table, columns), options);
}
