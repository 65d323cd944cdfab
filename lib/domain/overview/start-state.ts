/** How far a new workspace has come. */
export interface StartState {
  readonly documents: number;
  readonly orders: number;
  /** An import or a run that is at work now. */
  readonly importing: boolean;
  readonly running: number | null;
}
