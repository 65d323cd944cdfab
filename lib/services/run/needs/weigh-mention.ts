const MOST_KEYWORDS = 4;
const FLOOR = 0.25;

/**
 * The attention that a mention has in its customer's demand vector:
 *
 *   w = (1 + keywords / 4 x 1/2 + [names an entity] x 1/2) x (1/4 + closeness to its need)
 *
 * with at most four keywords counted. A clause about nothing in particular weighs .25, one that names a product and
 * says what its need is about some 2.5.
 */
export function weighMention(
  mention: { keywords: readonly string[]; entities: readonly object[] },
  closeness: number,
): number {
  const words = Math.min(mention.keywords.length, MOST_KEYWORDS) / MOST_KEYWORDS;
  return (1 + words / 2 + (mention.entities.length > 0 ? 0.5 : 0)) * (FLOOR + closeness);
}
