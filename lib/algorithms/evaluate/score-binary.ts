/** How well probabilities tell two classes apart. */
export interface BinaryScores {
  readonly accuracy: number;
  readonly balancedAccuracy: number;
  readonly macroF1: number;
  /** Share of pairs of a positive and a negative that are in the right order. */
  readonly auc: number;
  /** Expected calibration error over ten bins of equal width (Naeini et al. 2015). */
  readonly calibrationError: number;
}

const BINS = 10;

/** Scores of probabilities of "positive"; .5 and more say it. Cost: n log n. */
export function scoreBinary(positive: readonly boolean[], probability: ArrayLike<number>): BinaryScores {
  const cells = { tp: 0, tn: 0, fp: 0, fn: 0 };
  const bins = Array.from({ length: BINS }, () => ({ n: 0, said: 0, were: 0 }));
  positive.forEach((truth, r) => {
    const p = probability[r] ?? 0.5;
    const said = p >= 0.5;
    cells[said ? (truth ? "tp" : "fp") : truth ? "fn" : "tn"]++;
    const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))];
    if (!bin) return;
    bin.n++;
    bin.said += p;
    bin.were += Number(truth);
  });
  const { tp, tn, fp, fn } = cells;
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
  const n = positive.length;
  return {
    accuracy: share(tp + tn, n),
    balancedAccuracy: (share(tp, tp + fn) + share(tn, tn + fp)) / 2,
    macroF1: (share(2 * tp, 2 * tp + fp + fn) + share(2 * tn, 2 * tn + fp + fn)) / 2,
    auc: areaUnderCurve(positive, probability),
    calibrationError: bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.were), 0) / Math.max(1, n),
  };
}

/** By ranks, ties sharing theirs (Mann, Whitney 1947); .5 where a class is empty. */
function areaUnderCurve(positive: readonly boolean[], score: ArrayLike<number>): number {
  const order = positive.map((_, r) => r).sort((a, b) => (score[a] ?? 0) - (score[b] ?? 0));
  let ranks = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && score[order[to] ?? 0] === score[order[from] ?? 0]) to++;
    const rank = (from + 1 + to) / 2;
    for (let i = from; i < to; i++) if (positive[order[i] ?? 0]) ranks += rank;
    from = to;
  }
  const yes = positive.filter(Boolean).length;
  const no = positive.length - yes;
  return yes > 0 && no > 0 ? (ranks - (yes * (yes + 1)) / 2) / (yes * no) : 0.5;
}
