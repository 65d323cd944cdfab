/** Which rows of a quarantine; null asks nothing. */
export interface RejectFilter {
  readonly reason: string | null;
  readonly column: string | null;
  /** whether a correction has come in since */
  readonly state: "open" | "fixed" | null;
}
