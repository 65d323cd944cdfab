/** A text that was looked for, masked; nothing says by whom. */
export interface QueryLogRow {
  text: string;
  asked: number;
  /** Times that no product answered it in words. */
  unmet: number;
  /** Products found the last time. */
  results: number;
  clicks: number;
  lastAt: Date;
}
