import type { Csr } from "@/lib/algorithms/csr";
import {
  type ClickMachine,
  type ClickRows,
  fitClickMachine,
  scoreClickMachine,
} from "@/lib/algorithms/recommend/fit-click-machine";
import { sigmoid } from "@/lib/algorithms/sigmoid";

/** A click machine whose odds are stretched and shifted until its probabilities are true (Platt 1999). */
export interface ClickModel {
  readonly machine: ClickMachine;
  readonly stretch: number;
  readonly shift: number;
}

export interface ClickTrial {
  readonly factors: number;
  readonly ridge: number;
  readonly epochs: number;
  /** Mean log loss on the impressions held back. */
  readonly logLoss: number;
}

export interface ChosenClickModel {
  readonly model: ClickModel;
  readonly trials: readonly ClickTrial[];
  readonly chosen: ClickTrial;
}

/** Clicks held back by which the interval of the area under the curve is .05 wide to either side. */
export const TEST_CLICKS_NEEDED = 128;
/** Share of the clicks that is held back where a model is judged. */
const JUDGED_SHARE = 0.3;
export const CLICKS_NEEDED = Math.ceil(TEST_CLICKS_NEEDED / JUDGED_SHARE);

const FACTORS = [0, 8];
const RIDGES = [4, 16, 64];
const EPOCHS = 12;
const HELD_BACK = 0.2;
const STEPS = 20;

interface Odds {
  readonly odds: Float64Array;
  readonly clicked: Uint8Array;
}

/**
 * Number of factors, ridge and epochs by log loss on the last fifth of the rows, which come in order of time; the
 * odds are calibrated there, and the machine is fitted again on all rows. Cost: about 80 epochs.
 */
export function chooseClickModel(
  rows: ClickRows,
  options: { seed: number; alone: Uint8Array },
): ChosenClickModel {
  const cut = Math.floor((1 - HELD_BACK) * rows.clicked.length);
  const fitted = sliceRows(rows, 0, cut);
  const held = sliceRows(rows, cut, rows.clicked.length);
  const trials: ClickTrial[] = [];
  let best: { trial: ClickTrial; odds: Float64Array } | null = null;
  for (const factors of FACTORS) {
    for (const ridge of RIDGES) {
      let epochs = 0;
      let own: { trial: ClickTrial; odds: Float64Array } | null = null;
      for (const machine of fitClickMachine(fitted, { ...options, factors, ridge, epochs: EPOCHS })) {
        epochs++;
        const odds = scoreClickMachine(machine, held.features);
        const trial = { factors, ridge, epochs, logLoss: meanLogLoss(odds, held.clicked) };
        if (!own || trial.logLoss < own.trial.logLoss) own = { trial, odds };
      }
      if (!own) continue;
      trials.push(own.trial);
      if (!best || own.trial.logLoss < best.trial.logLoss) best = own;
    }
  }
  if (!best) throw new RangeError("No rows to choose a click model on");
  const { trial: chosen, odds } = best;
  let machine: ClickMachine | null = null;
  for (const next of fitClickMachine(rows, { ...options, ...chosen })) machine = next;
  if (!machine) throw new RangeError("No epoch was run");
  const all = { odds: scoreClickMachine(machine, rows.features), clicked: rows.clicked };
  return { model: { machine, ...calibrate({ odds, clicked: held.clicked }, all) }, trials, chosen };
}

/** Calibrated probability of a click for each row. */
export function clickChances(model: ClickModel, features: Csr): Float64Array {
  return scoreClickMachine(model.machine, features).map((odds) =>
    sigmoid(model.stretch * odds + model.shift),
  );
}

/** Rows [from, to). */
export function sliceRows(rows: ClickRows, from: number, to: number): ClickRows {
  const { features, clicked, weight } = rows;
  const start = features.indptr[from] ?? 0;
  const end = features.indptr[to] ?? start;
  const sliced: Csr = {
    rows: to - from,
    cols: features.cols,
    indptr: features.indptr.slice(from, to + 1).map((at) => at - start),
    indices: features.indices.subarray(start, end),
    values: features.values.subarray(start, end),
  };
  return {
    features: sliced,
    clicked: clicked.subarray(from, to),
    ...(weight ? { weight: weight.subarray(from, to) } : {}),
  };
}

/** Log loss of each row. */
export function clickLosses(chances: Float64Array, clicked: Uint8Array): Float64Array {
  return chances.map((p, r) => -Math.log(Math.max(1e-9, clicked[r] ? p : 1 - p)));
}

function meanLogLoss(odds: Float64Array, clicked: Uint8Array): number {
  let sum = 0;
  for (let r = 0; r < odds.length; r++)
    sum += Math.log1p(Math.exp(clicked[r] ? -(odds[r] as number) : (odds[r] as number)));
  return sum / Math.max(1, odds.length);
}

/**
 * The stretch by Newton's steps on the rows held back, with a prior that keeps it near 1 where clicks are few; the
 * shift so that on all rows as many clicks are foretold as there were, since a few weeks' rate is no steady one.
 */
function calibrate(held: Odds, all: Odds): { stretch: number; shift: number } {
  let stretch = 1;
  let shift = 0;
  for (let turn = 0; turn < STEPS; turn++) {
    let [ga, gb, haa, hab, hbb] = [stretch - 1, 0, 1, 0, 1e-6];
    for (let r = 0; r < held.odds.length; r++) {
      const s = held.odds[r] as number;
      const p = sigmoid(stretch * s + shift);
      const gap = p - (held.clicked[r] as number);
      const w = p * (1 - p);
      ga += gap * s;
      gb += gap;
      haa += w * s * s;
      hab += w * s;
      hbb += w;
    }
    const det = haa * hbb - hab * hab;
    if (det <= 1e-12) break;
    stretch -= (hbb * ga - hab * gb) / det;
    shift -= (haa * gb - hab * ga) / det;
  }
  for (let turn = 0; turn < STEPS; turn++) {
    let [gap, slope] = [0, 1e-6];
    for (let r = 0; r < all.odds.length; r++) {
      const p = sigmoid(stretch * (all.odds[r] as number) + shift);
      gap += p - (all.clicked[r] as number);
      slope += p * (1 - p);
    }
    shift -= gap / slope;
  }
  return { stretch, shift };
}
