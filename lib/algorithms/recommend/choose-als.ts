import { drain } from "@/lib/algorithms/drain";
import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
import { type AlsOptions, fitAls } from "@/lib/algorithms/recommend/fit-als";
import { scoreAls } from "@/lib/algorithms/recommend/score-als";
import { isClearlyBetter, type Validation, validationNdcg } from "@/lib/algorithms/recommend/validation";

export interface AlsChoice {
  readonly options: AlsOptions;
  readonly ndcg: number;
  /** Fits made to find it. */
  readonly tried: number;
}

interface Axes {
  readonly factors: number;
  readonly alpha: number;
  readonly regularisation: number;
  readonly scaling: number;
}

/** NDCG@k of every validation user under these settings. */
type Measure = (axes: Axes) => Float64Array;

const ITERATIONS = 15;
/** Standard errors by which a step must gain. */
const MARGIN = 0.5;
const BOUNDS = { factors: [8, 256], alpha: [0.1, 100], regularisation: [1, 500], scaling: [0, 1] } as const;

/** One line to walk along: up first, then down. Ridge and scaling trade against each other, hence the diagonal. */
type Line = (at: Axes, direction: 1 | -1) => Axes;
const ridge: Line = (at, d) => ({ ...at, regularisation: at.regularisation * 2 ** d });
const scaling: Line = (at, d) => ({ ...at, scaling: at.scaling + d * 0.25 });
const trade: Line = (at, d) => ({
  ...at,
  regularisation: at.regularisation * 2 ** -d,
  scaling: at.scaling + d * 0.25,
});
const alpha: Line = (at, d) => ({ ...at, alpha: at.alpha * 2 ** d });
const factors: Line = (at, d) => ({ ...at, factors: at.factors * 2 ** d });
/** Cheap fits first: the number of factors is walked when the rest is about right, and the rest looked at again. */
const LINES = [ridge, alpha, scaling, trade, factors, ridge, trade, alpha];

/**
 * Settings of ALS by a walk on validation NDCG. The start is led by density: where a user has many of the items an
 * unseen item is a real sign and confidence must be small; where data are thin it must be larger. From there each
 * line is walked up and, if that did not help, down, as long as it gains.
 * Cost: usually 15 to 25 fits.
 */
export function chooseAls(validation: Validation, options: { seed: number }): AlsChoice {
  const known = new Map<string, Float64Array>();
  const measure: Measure = (axes) => {
    const key = JSON.stringify(axes);
    const before = known.get(key);
    if (before !== undefined) return before;
    const model = drain(
      fitAls(validation.data.train, { ...axes, iterations: ITERATIONS, seed: options.seed }),
    );
    const ndcg = validationNdcg(scoreAls(model, validation.users), validation);
    known.set(key, ndcg);
    return ndcg;
  };
  let at = bestOf(startsFor(validation), measure);
  for (const line of LINES) at = walk(at, line, measure);
  return {
    options: { ...at, iterations: ITERATIONS, seed: options.seed },
    ndcg: meanOf(measure(at)),
    tried: known.size,
  };
}

/** Two starts each: what suits data of this density and what suits thinner ones, since density is a rough guide. */
function startsFor(validation: Validation): Axes[] {
  const { train } = validation.data;
  const density = train.indices.length / Math.max(1, train.rows * train.cols);
  const dense: Axes = { factors: 64, alpha: 1, regularisation: 20, scaling: 0.25 };
  const sparse: Axes = { factors: 64, alpha: 8, regularisation: 30, scaling: 0.5 };
  return density > 0.02 ? [dense] : [dense, sparse];
}

function walk(from: Axes, line: Line, measure: Measure): Axes {
  for (const direction of [1, -1] as const) {
    let at = from;
    for (
      let next = line(at, direction);
      isInside(next) && isClearlyBetter(measure(next), measure(at), MARGIN);
    ) {
      at = next;
      next = line(at, direction);
    }
    if (at !== from) return at;
  }
  return from;
}

function isInside(axes: Axes): boolean {
  return (["factors", "alpha", "regularisation", "scaling"] as const).every(
    (axis) => axes[axis] >= BOUNDS[axis][0] && axes[axis] <= BOUNDS[axis][1],
  );
}

function bestOf(candidates: readonly Axes[], measure: Measure): Axes {
  const [first, ...rest] = candidates;
  if (!first) throw new RangeError("No start to walk from");
  return rest.reduce((best, next) => (meanOf(measure(next)) > meanOf(measure(best)) ? next : best), first);
}
