const MOST_KEYWORDS = 4;
const PER_SIDE = 0.5;
const FLOOR = 0.25;

/** The attention of a mention and what it is made of: `weight` = (1 + `words` + `names`) x (`floor` + `strength`). */
export interface MentionAttention {
  /** Keywords that count, at most four of them. */
  readonly keywords: number;
  /** 0 to .5 for its keywords; .5 for an entity, else 0. */
  readonly words: number;
  readonly names: number;
  readonly floor: number;
  /** Closeness to its need, 0 to 1. */
  readonly strength: number;
  readonly weight: number;
}

interface MentionParts {
  readonly keywords: readonly string[];
  readonly entities: readonly object[];
}

/**
 * The attention that a mention has in its customer's demand vector and in what is decoded from it:
 *
 *   w = (1 + keywords / 4 x 1/2 + [names an entity] x 1/2) x (1/4 + closeness to its need)
 *
 * with at most four keywords counted. A clause about nothing in particular weighs .25, one that names a product and
 * says what its need is about some 2.5.
 */
export function attentionOfMention(mention: MentionParts, closeness: number): MentionAttention {
  const keywords = Math.min(mention.keywords.length, MOST_KEYWORDS);
  const words = (keywords / MOST_KEYWORDS) * PER_SIDE;
  const names = mention.entities.length > 0 ? PER_SIDE : 0;
  const weight = (1 + words + names) * (FLOOR + closeness);
  return { keywords, words, names, floor: FLOOR, strength: closeness, weight };
}

export function weighMention(mention: MentionParts, closeness: number): number {
  return attentionOfMention(mention, closeness).weight;
}
