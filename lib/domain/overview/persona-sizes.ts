export interface PersonaSize {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly size: number;
  /** Size in the run that was published before; null when it had no such persona, or there is no such run. */
  readonly sizeBefore: number | null;
}

export interface PersonaSizes {
  readonly run: number;
  readonly runBefore: number | null;
  readonly customers: number;
  readonly customersBefore: number | null;
  /** Largest first. */
  readonly personas: readonly PersonaSize[];
  /** Where most customers came from who joined the persona that gained most. */
  readonly inflow: {
    readonly toKey: number;
    readonly from: { readonly key: number; readonly nameEn: string; readonly nameZh: string } | null;
    readonly customers: number;
  } | null;
}
