/** Points on a map of mentions or products. */
const MOST = 12_000;

/**
 * Every how many rows one gets a place where there are so many: a power of two, so that the rows of a sparser map are
 * among those of a denser one, and keep their places as a shop grows.
 */
export function everyFor(rows: number): number {
  let every = 1;
  while (rows / every > MOST) every *= 2;
  return every;
}
