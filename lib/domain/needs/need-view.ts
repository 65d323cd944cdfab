import { z } from "zod";

/** A state of the needs table under a name. */
export interface NeedView {
  readonly id: number;
  readonly name: string;
  /** Of the table's address. */
  readonly query: string;
  /** For everyone in the workspace; else for whoever saved it. */
  readonly shared: boolean;
  /** Whether it is the reader's own. */
  readonly own: boolean;
}

export const needViewName = z.string().trim().min(1).max(60);
