/** The fewest needs that explain at least half of the stars lost, and how much they explain. */
export interface StarsLost {
  readonly needs: number;
  readonly share: number;
  /** Needs that lower the rating beyond doubt. */
  readonly of: number;
}

interface Effect {
  readonly documents: number;
  readonly ratingEffect: number | null;
  readonly ratingHigh: number | null;
}

/**
 * Stars lost to a need are its effect on the rating times the documents that voice it. Only needs whose whole
 * interval lies below zero count. Null when there is none.
 */
export function starsLost(needs: readonly Effect[]): StarsLost | null {
  const losses = needs
    .filter((need) => need.ratingEffect !== null && need.ratingHigh !== null && need.ratingHigh < 0)
    .map((need) => -(need.ratingEffect ?? 0) * need.documents)
    .sort((a, b) => b - a);
  const total = losses.reduce((sum, loss) => sum + loss, 0);
  if (total <= 0) return null;
  let lost = 0;
  for (const [index, loss] of losses.entries()) {
    lost += loss;
    if (lost >= total / 2) return { needs: index + 1, share: lost / total, of: losses.length };
  }
  return null;
}
