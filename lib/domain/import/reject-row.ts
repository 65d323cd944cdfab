/** A row in an import's quarantine. */
export interface RejectRow {
  readonly id: string;
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
  readonly suggestion: string | null;
  readonly raw: string;
  /** column → cell; null where the row could not be cut into cells */
  readonly cells: Readonly<Record<string, string>> | null;
  /** when a corrected row of it came in */
  readonly fixedAt: Date | null;
  /** a corrected row of it is on its way */
  readonly pending: boolean;
}
