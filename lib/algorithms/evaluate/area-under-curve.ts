import type { Interval } from "@/lib/algorithms/evaluate/bootstrap-interval";

/**
 * Chance that a positive is scored above a negative, ties counting half, with a 95 % interval from the placements of
 * each among the others (DeLong, DeLong, Clarke-Pearson 1988). NaN where a class is empty. Cost: n log n.
 */
export function areaUnderCurve(positive: ArrayLike<number>, score: ArrayLike<number>): Interval {
  const order = Array.from({ length: positive.length }, (_, r) => r);
  order.sort((a, b) => (score[a] as number) - (score[b] as number));
  const yes = order.reduce((sum, r) => sum + (positive[r] as number), 0);
  const no = order.length - yes;
  const above = createSpread();
  const below = createSpread();
  let [yesSeen, noSeen] = [0, 0];
  for (let from = 0; from < order.length; ) {
    let to = from;
    let [yesHere, noHere] = [0, 0];
    for (; to < order.length && score[order[to] as number] === score[order[from] as number]; to++) {
      if (positive[order[to] as number]) yesHere++;
      else noHere++;
    }
    above.add((noSeen + noHere / 2) / no, yesHere);
    below.add((yes - yesSeen - yesHere / 2) / yes, noHere);
    yesSeen += yesHere;
    noSeen += noHere;
    from = to;
  }
  const value = above.mean();
  const error = Math.sqrt(above.variance() / yes + below.variance() / no);
  return { value, low: Math.max(0, value - 1.96 * error), high: Math.min(1, value + 1.96 * error) };
}

function createSpread() {
  let [count, sum, squares] = [0, 0, 0];
  return {
    add(value: number, times: number): void {
      if (times === 0) return;
      count += times;
      sum += times * value;
      squares += times * value * value;
    },
    mean: () => sum / count,
    variance: () => (count > 1 ? Math.max(0, squares - (sum * sum) / count) / (count - 1) : 0),
  };
}
