export type NeedType = "complaint" | "wish" | "praise" | "question";
export type NeedTrend = "rising" | "fading" | "flat" | "seasonal";

/** Two lists of wordings that say the same thing, one a language. */
export interface Wordings {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/**
 * A planted need and the ways customers put it.
 *
 * Wordings may hold slots ({p} product noun, {part}, {span} of time, {deg} of strength, {who}, {when}) and choices in
 * square brackets, `[a|b|]`, of which one is taken; see render-clause.ts.
 */
export interface NeedSeed {
  readonly key: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly type: NeedType;
  readonly trend: NeedTrend;
  /** How readily it is voiced, 1 unless said: needs of things bought often would drown the others. */
  readonly weight?: number;
  /** Product kinds that the need is about (keys of catalogue.data.ts). */
  readonly kinds: readonly string[];
  /** Chance that who says it sent the thing back; it adds to the usual few. */
  readonly returned?: number;
  /** Said above all by customers who order nothing for a while afterwards. */
  readonly parting?: true;
  /** Words of the catalogue by which some products (keys of catalogue.data.ts) carry what is asked for. */
  readonly carriedBy?: Readonly<Record<string, string>>;
  /** What {part} stands for. */
  readonly parts?: Wordings;
  /** The same, where it depends on the branch of the product's kind. */
  readonly partsByBranch?: Readonly<Record<string, Wordings>>;
  readonly clauses: Wordings;
  /** What a service agent answers. */
  readonly answers: Wordings;
}
