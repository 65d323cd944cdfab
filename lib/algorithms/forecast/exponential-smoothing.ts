import { forecastNaive, meanOf } from "@/lib/algorithms/forecast/simple-forecasts";

interface Smoothing {
  readonly alpha: number;
  readonly beta: number;
  /** Damping of the trend; 0 for no trend. */
  readonly phi: number;
  readonly gamma: number;
  readonly season: number;
}

interface State {
  readonly loss: number;
  readonly level: number;
  readonly trend: number;
  readonly seasonal: Float64Array;
}

const ALPHAS = [0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8];
const SHORTEST = 4;

/** Simple exponential smoothing (Brown 1956) whose weight is the best of a grid one step ahead. */
export function forecastSes(history: Float64Array, horizon: number): Float64Array {
  return new Float64Array(horizon).fill(levelOfSes(history));
}

/** The level that simple exponential smoothing ends with. */
export function levelOfSes(history: Float64Array): number {
  if (history.length < SHORTEST) return meanOf(history);
  return bestOf(history, ALPHAS.map(simple)).state.level;
}

/**
 * Additive exponential smoothing: without trend, with a damped one (Gardner & McKenzie 1985), with a season once three
 * are there (Holt-Winters); the form of the least AIC of one-step errors (Hyndman et al. 2002). Never negative.
 */
export function forecastEts(history: Float64Array, horizon: number, season: number): Float64Array {
  if (history.length < SHORTEST) return forecastNaive(history, horizon);
  const forms = ALPHAS.flatMap((alpha) => {
    const plain = [simple(alpha), { ...simple(alpha), beta: 0.2 * alpha, phi: 0.9 }];
    const seasonal = season > 1 && history.length >= 3 * season;
    return seasonal ? [...plain, { ...simple(alpha), gamma: 0.1, season }] : plain;
  });
  const { form, state } = bestOf(history, forms);
  let trend = 0;
  let damped = form.phi;
  return Float64Array.from({ length: horizon }, (_, step) => {
    trend += damped * state.trend;
    damped *= form.phi;
    const offset = form.season > 1 ? (state.seasonal[(history.length + step) % form.season] ?? 0) : 0;
    return Math.max(0, state.level + trend + offset);
  });
}

function simple(alpha: number): Smoothing {
  return { alpha, beta: 0, phi: 0, gamma: 0, season: 1 };
}

function bestOf(history: Float64Array, forms: readonly Smoothing[]) {
  let best: { form: Smoothing; state: State; score: number } | undefined;
  for (const form of forms) {
    const state = smooth(history, form);
    const parameters = 2 + (form.phi > 0 ? 3 : 0) + (form.season > 1 ? form.season : 0);
    const score = history.length * Math.log(state.loss / history.length + 1e-9) + 2 * parameters;
    if (!best || score < best.score) best = { form, state, score };
  }
  if (!best) throw new RangeError("no form of smoothing was given");
  return best;
}

function smooth(history: Float64Array, { alpha, beta, phi, gamma, season }: Smoothing): State {
  const start = Math.min(history.length, Math.max(SHORTEST, season));
  let level = meanOf(history.subarray(0, start));
  let trend = 0;
  const seasonal = new Float64Array(season);
  if (season > 1) for (let at = 0; at < season; at++) seasonal[at] = (history[at] as number) - level;
  let loss = 0;
  for (let at = 0; at < history.length; at++) {
    const value = history[at] as number;
    const phase = at % season;
    const offset = seasonal[phase] as number;
    const error = value - level - phi * trend - offset;
    if (at >= season) loss += error * error;
    level += phi * trend + alpha * error;
    trend = phi * trend + beta * error;
    if (season > 1) seasonal[phase] = offset + gamma * error;
  }
  return { loss, level, trend, seasonal };
}
