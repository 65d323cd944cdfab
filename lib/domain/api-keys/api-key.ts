/** A program's key as people see it. */
export interface ApiKey {
  readonly id: number;
  readonly name: string;
  /** its beginning, by which people tell keys apart */
  readonly prefix: string;
  readonly scopes: readonly string[];
  /** the name of whoever made it; null when the account is gone */
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly isExpired: boolean;
}
