/** What users did with each kind of item, against what was to be expected. */
export interface UserAffinity {
  /** `user` had an item of `value`; a share of `expected` of one was to be expected of anybody. */
  add(user: number, value: number, had: number, expected: number): void;
  /** The same whenever `user` had anything: every value was expected by its share of all. */
  addOneOfAll(user: number, value: number): void;
  /** log((had + caution) / (expected + caution)): nought for somebody of whom nothing is known. */
  lift(user: number, value: number): number;
}

/** What is known of a user is drawn to the average as if so much had been expected and had. */
const CAUTION = 1;

/** Counts by user and value (Gamma-Poisson shrinkage). `shares` of all values, for addOneOfAll. Cost: O(1) a call. */
export function createUserAffinity(values: number, shares: ArrayLike<number>): UserAffinity {
  const had = new Map<number, number>();
  const expected = new Map<number, number>();
  const all = new Map<number, number>();
  const grow = (map: Map<number, number>, key: number, by: number) => map.set(key, (map.get(key) ?? 0) + by);
  return {
    add(user, value, count, chance) {
      grow(had, user * values + value, count);
      grow(expected, user * values + value, chance);
    },
    addOneOfAll(user, value) {
      grow(had, user * values + value, 1);
      grow(all, user, 1);
    },
    lift(user, value) {
      const key = user * values + value;
      const due = (expected.get(key) ?? 0) + (all.get(user) ?? 0) * (shares[value] ?? 0);
      return Math.log(((had.get(key) ?? 0) + CAUTION) / (due + CAUTION));
    },
  };
}
