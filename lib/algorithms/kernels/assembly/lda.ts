// Collapsed Gibbs sampling of latent Dirichlet allocation (Griffiths, Steyvers 2004). Counts are floats, exact up to
// 2^24; rows of them have `dims` topics, a multiple of 4, the surplus with a prior of 0 so that they are never drawn.
import { total } from "./dense";

/** sfc32 over four words at `state`: uniform in [0, 1). */
// @ts-ignore: decorator
@inline
function next(state: usize): f32 {
  const a = load<u32>(state), b = load<u32>(state, 4), c = load<u32>(state, 8), n = load<u32>(state, 12);
  const t = a + b + n;
  store<u32>(state, b ^ (b >> 9));
  store<u32>(state, c + (c << 3), 4);
  store<u32>(state, rotl<u32>(c, 21) + t, 8);
  store<u32>(state, n + 1, 12);
  return <f32>(t >> 8) / 16777216;
}

/**
 * Draws a topic for each token of documents [from, to). `inverse` holds 1 / (tokens of a topic + betaSum). Multiplies
 * p(token | all others) over the tokens into the first of two doubles at `likelihood`; the second counts how often that
 * was scaled up by 1e200. (A logarithm would bring a table of its own into the memory.)
 */
export function sweep(from: i32, to: i32, topics: i32, dims: i32, indptr: usize, words: usize, assigned: usize,
  byWord: usize, byTopic: usize, inverse: usize, alpha: usize, alphaSum: f32, beta: f32, betaSum: f32, row: usize,
  weights: usize, state: usize, likelihood: usize): void {
  const stride = <usize>dims << 2;
  const betas = f32x4.splat(beta);
  let product = load<f64>(likelihood);
  for (let d = from; d < to; d++) {
    const begin = load<i32>(indptr + (<usize>d << 2));
    const end = load<i32>(indptr + (<usize>d << 2), 4);
    memory.copy(row, alpha, stride);
    for (let i = begin; i < end; i++) {
      const at = row + (<usize>load<i32>(assigned + (<usize>i << 2)) << 2);
      store<f32>(at, load<f32>(at) + 1);
    }
    const whole = <f64>(<f32>(end - begin - 1) + alphaSum);
    for (let i = begin; i < end; i++) {
      const place = assigned + (<usize>i << 2);
      const word = byWord + <usize>load<i32>(words + (<usize>i << 2)) * stride;
      move(<usize>load<i32>(place) << 2, -1, row, word, byTopic, inverse, betaSum);
      let sums = f32x4.splat(0);
      for (let j: usize = 0; j < stride; j += 16) {
        const inWord = f32x4.mul(f32x4.add(v128.load(word + j), betas), v128.load(inverse + j));
        const weight = f32x4.mul(v128.load(row + j), inWord);
        v128.store(weights + j, weight);
        sums = f32x4.add(sums, weight);
      }
      const sum = total(sums);
      product *= <f64>sum / whole;
      if (product < 1e-200) {
        product *= 1e200;
        store<f64>(likelihood, load<f64>(likelihood, 8) + 1, 8);
      }
      let point = next(state) * sum;
      let topic = 0;
      for (; topic < topics - 1; topic++) {
        point -= load<f32>(weights + (<usize>topic << 2));
        if (point < 0) break;
      }
      store<i32>(place, topic);
      move(<usize>topic << 2, 1, row, word, byTopic, inverse, betaSum);
    }
  }
  store<f64>(likelihood, product);
}

// @ts-ignore: decorator
@inline
function move(topic: usize, by: f32, row: usize, word: usize, byTopic: usize, inverse: usize, betaSum: f32): void {
  store<f32>(row + topic, load<f32>(row + topic) + by);
  store<f32>(word + topic, load<f32>(word + topic) + by);
  const tokens = load<f32>(byTopic + topic) + by;
  store<f32>(byTopic + topic, tokens);
  store<f32>(inverse + topic, 1 / (tokens + betaSum));
}
