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

/** The rows to be merged: a table or view of the connection with `row`, `key`, and the columns of the table. */
export interface Incoming {
  readonly view: string;
  /** how many rows it has */
  readonly rows: number;
  /** false where rows of another kind only name one: what they say fills gaps, and yields to the row's own file */
  readonly own: boolean;
}
