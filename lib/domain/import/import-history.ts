/** What happened to an import, and who did it; people are gone when their accounts are. */
export interface ImportHistory {
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** how often a worker took it: more than once after one died */
  readonly attempts: number;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
}
