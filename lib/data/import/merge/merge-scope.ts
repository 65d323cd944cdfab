import type { Transaction } from "@/lib/data/pool";

/** Where a merge takes place; every merge runs in the transaction of `client`, over its table `staging`. */
export interface MergeScope {
  readonly client: Transaction;
  readonly workspaceId: number;
  readonly importId: number;
}

/** Rows that changed something; the other valid rows of the file said nothing new. */
export interface MergeCounts {
  readonly added: number;
  readonly updated: number;
}
