export interface Lift {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How many times as often two things stand together as by chance: (both / a) / (b / all), with its 95 % interval on the
 * log scale (delta method, variance 1/both - 1/a + 1/b - 1/all as for a ratio of proportions). `both` must be above nought.
 */
export function lift(both: number, a: number, b: number, all: number): Lift {
  const value = (both * all) / (a * b);
  const error = Math.sqrt(Math.max(0, 1 / both - 1 / a + 1 / b - 1 / all));
  return { value, low: value * Math.exp(-1.96 * error), high: value * Math.exp(1.96 * error) };
}
