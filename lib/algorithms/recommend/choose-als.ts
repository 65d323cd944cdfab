import { drain } from "@/lib/algorithms/drain";
import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
import { MEMORY_MARGIN } from "@/lib/algorithms/recommend/choose-memory";
import { fitAls } from "@/lib/algorithms/recommend/fit-als";
import { historiesOf } from "@/lib/algorithms/recommend/fit-models";
import type { AlsSettings } from "@/lib/algorithms/recommend/recommender-settings";
import { scoreAls } from "@/lib/algorithms/recommend/score-als";
import {
  isClearlyBetter,
  memoriesToTry,
  type Search,
  type Validation,
  validationNdcg,
} from "@/lib/algorithms/recommend/validation";
import { fadedStrengths, type Memory } from "@/lib/algorithms/recommend/weigh-signals";

export interface AlsChoice {
  readonly options: AlsSettings;
  /** What interest in an item that is not had counts; 0 where only what is had is known. */
  readonly interest: number;
  readonly ndcg: number;
}

interface Axes {
  readonly factors: number;
  readonly alpha: number;
  readonly regularisation: number;
  readonly scaling: number;
  readonly memory: Memory;
  readonly informed: boolean;
  readonly mapRidge: number;
  readonly interest: number;
}

/** NDCG@k of every validation user under these settings. */
type Measure = (axes: Axes) => Float64Array;

const ITERATIONS = 15;
/** Standard errors by which a step must gain. */
const MARGIN = 0.5;
/** Ridges on the maps from what is known to factors. */
const MAP_RIDGES = [1, 5, 25];
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

/** Interest in what is not had, to begin with and to try, where such signals are known. */
const INTEREST = 0.3;
const INTERESTS = [0, 0.1, 1];

/**
 * Settings of ALS by a walk on validation NDCG. The start is led by density: where a user has many of the items an
 * unseen item is a real sign and confidence must be small; where data are thin it must be larger. From there each
 * line is walked up and, if that did not help, down, as long as it gains. Then what interest counts, and how long a
 * past does. Where anything is known of users or items factors are drawn to it, whatever that does to those of long
 * history: the others have nothing else. How strongly the map is held back, and the ridge again, are chosen then.
 * Cost: usually 15 to 30 fits, fewer where the time is up.
 */
export function chooseAls(validation: Validation, search: Search): AlsChoice {
  const { fitPairs, knowledge, users } = validation;
  const known = new Map<string, Float64Array>();
  const measure: Measure = (axes) => {
    const key = JSON.stringify(axes);
    const before = known.get(key);
    if (before !== undefined) return before;
    const { interest, ...own } = axes;
    const { histories } = historiesOf(fitPairs, knowledge, interest);
    const options = { ...own, iterations: ITERATIONS, seed: search.seed };
    const features = axes.informed ? knowledge.features : undefined;
    const model = drain(fitAls(fadedStrengths(histories, axes.memory), options, features));
    const ndcg = validationNdcg(scoreAls(model, users), validation);
    known.set(key, ndcg);
    search.note({ model: "als", settings: axes, ndcg: meanOf(ndcg) });
    return ndcg;
  };
  let at = bestOf(startsFor(validation), measure);
  for (const line of LINES) if (!search.isOver()) at = walk(at, line, measure, search);
  const tryOn = (next: Axes, margin: number) => {
    if (!search.isOver() && isClearlyBetter(measure(next), measure(at), margin)) at = next;
  };
  if (knowledge.signals) for (const interest of INTERESTS) tryOn({ ...at, interest }, MARGIN);
  for (const memory of memoriesToTry(fitPairs)) tryOn({ ...at, memory }, MEMORY_MARGIN);
  if (knowledge.features.users || knowledge.features.items) {
    const ridges = search.isOver() ? MAP_RIDGES.slice(0, 1) : MAP_RIDGES;
    at = bestOf(
      ridges.map((mapRidge) => ({ ...at, informed: true, mapRidge })),
      measure,
    );
    at = walk(at, ridge, measure, search);
  }
  const { interest, ...axes } = at;
  return {
    options: { ...axes, iterations: ITERATIONS, seed: search.seed },
    interest,
    ndcg: meanOf(measure(at)),
  };
}

/** Two starts each: what suits data of this density and what suits thinner ones, since density is a rough guide. */
function startsFor({ data: { train }, knowledge }: Validation): Axes[] {
  const density = train.indices.length / Math.max(1, train.rows * train.cols);
  const rest = { memory: null, informed: false, mapRidge: 1, interest: knowledge.signals ? INTEREST : 0 };
  const dense: Axes = { factors: 64, alpha: 1, regularisation: 20, scaling: 0.25, ...rest };
  const sparse: Axes = { factors: 64, alpha: 8, regularisation: 30, scaling: 0.5, ...rest };
  return density > 0.02 ? [dense] : [dense, sparse];
}

function walk(from: Axes, line: Line, measure: Measure, search: Search): Axes {
  for (const direction of [1, -1] as const) {
    let at = from;
    for (
      let next = line(at, direction);
      isInside(next) && !search.isOver() && isClearlyBetter(measure(next), measure(at), MARGIN);
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
