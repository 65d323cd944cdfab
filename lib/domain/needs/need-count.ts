/** How much is said, and in which mood. */
export interface NeedCount {
  readonly mentions: number;
  readonly documents: number;
  readonly customers: number;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}
