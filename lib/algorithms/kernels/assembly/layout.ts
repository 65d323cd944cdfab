// Stochastic gradient descent of UMAP's layout (McInnes, Healy, Melville 2018, algorithm 5) on the plane. The pull and
// push of a squared distance are read from tables over the upper 16 bits of its float: 128 entries an octave.

// @ts-ignore: decorator
@inline
function coefficient(table: usize, squared: f32): f32 {
  return load<f32>(table + ((<usize>reinterpret<u32>(squared) >> 16) << 2));
}

// @ts-ignore: decorator
@inline
function clip(x: f32): f32 {
  return min<f32>(4, max<f32>(-4, x));
}

/** Pulls `a` and `b` together, and pushes `a` from `negatives` rows at random. Returns the random state. */
// @ts-ignore: decorator
@inline
function step(
  places: usize, a: usize, b: usize, rows: u32, pull: usize, push: usize, alpha: f32, negatives: i32, state: u32,
): u32 {
  let x = load<f32>(a), y = load<f32>(a, 4);
  let dx = x - load<f32>(b), dy = y - load<f32>(b, 4);
  let squared = dx * dx + dy * dy;
  if (squared > 0) {
    const c = coefficient(pull, squared);
    const gx = clip(c * dx) * alpha, gy = clip(c * dy) * alpha;
    x += gx;
    y += gy;
    store<f32>(b, load<f32>(b) - gx);
    store<f32>(b, load<f32>(b, 4) - gy, 4);
  }
  for (let i = 0; i < negatives; i++) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    const other = places + (<usize>((<u64>state * <u64>rows) >> 32) << 3);
    if (other == a) continue;
    dx = x - load<f32>(other);
    dy = y - load<f32>(other, 4);
    squared = dx * dx + dy * dy;
    if (squared > 0) {
      const c = coefficient(push, squared);
      x += clip(c * dx) * alpha;
      y += clip(c * dy) * alpha;
    } else {
      x += 4 * alpha;
      y += 4 * alpha;
    }
  }
  store<f32>(a, x);
  store<f32>(a, y, 4);
  return state;
}

/** One epoch: every edge that is due by `now`, from both of its ends; `every` is in how many epochs an edge comes once. */
export function epoch(
  places: usize, rows: i32, heads: usize, tails: usize, every: usize, due: usize, edges: i32,
  pull: usize, push: usize, now: f32, alpha: f32, negatives: i32, random: usize,
): void {
  let state = load<u32>(random);
  for (let e = 0; e < edges; e++) {
    const at = <usize>e << 2;
    const next = load<f32>(due + at);
    if (next > now) continue;
    store<f32>(due + at, next + load<f32>(every + at));
    const a = places + (<usize>load<i32>(heads + at) << 3);
    const b = places + (<usize>load<i32>(tails + at) << 3);
    state = step(places, a, b, rows, pull, push, alpha, negatives, state);
    state = step(places, b, a, rows, pull, push, alpha, negatives, state);
  }
  store<u32>(random, state);
}
