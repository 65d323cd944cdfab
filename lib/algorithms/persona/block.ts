import type { Matrix } from "@/lib/algorithms/matrix";

/** Named columns about each customer; `present[r]` is 0 where nothing is known of customer r. */
export interface Block {
  readonly matrix: Matrix;
  readonly present: Uint8Array;
  readonly columns: readonly string[];
}
