import { rowOf } from "@/lib/algorithms/matrix";
import { mapRow } from "@/lib/algorithms/recommend/feature-map";
import { type AlsModel, confidenceOf, ridgeOf } from "@/lib/algorithms/recommend/fit-als";

/** What ALS is told of one user. */
export interface AlsUser {
  readonly items: ArrayLike<number>;
  /** One value an item, as the fit's train matrix had. */
  readonly weights: ArrayLike<number>;
  /** As the fit's features of users; null where nothing is known. */
  readonly features: Float32Array | null;
}

/**
 * The factor vector of a user whom the fit has not seen, or who has acted since: the exact least-squares solution
 * against the fixed items (the same equation a half-step solves by a few steps). No items gives the prior.
 * Cost: n f^2 + f^3 / 6 multiply-adds, well under a millisecond at 64 factors.
 */
export function foldInUser(model: AlsModel, user: AlsUser): Float32Array {
  if (user.items.length === 0) return userPrior(model, user.features);
  const { right, solve } = userEquation(model, user);
  return Float32Array.from(solve(right));
}

/** What a user's vector is drawn to: the map of the features, noughts without one. */
export function userPrior(model: AlsModel, features: Float32Array | null): Float32Array {
  return mapRow(features, model.userMap, model.items.cols);
}

/**
 * The equation A x = b whose solution is a user's factor vector, `solve` giving A^-1 of any vector. What item h adds to
 * the score of item j is pull[n] (A^-1 y_j) . y_h, h being the n-th item (Hu, Koren, Volinsky 2008, section 5); what
 * the prior adds is (A^-1 y_j) . drawn.
 */
export function userEquation(model: AlsModel, { items, weights, features }: AlsUser) {
  const f = model.items.cols;
  const a = Float64Array.from(model.gram);
  const ridge = ridgeOf(items.length, model.meanPairs, model);
  const drawn = Float64Array.from(userPrior(model, features), (x) => ridge * x);
  const right = drawn.slice();
  const pull = Float64Array.from({ length: items.length }, (_, n) => {
    const confidence = confidenceOf(weights[n] as number, model.alpha);
    return Math.max(0, confidence);
  });
  for (let d = 0; d < f; d++) a[d * f + d] = (a[d * f + d] as number) + ridge;
  for (let n = 0; n < items.length; n++) {
    const extra = Math.abs(confidenceOf(weights[n] as number, model.alpha)) - 1;
    const y = rowOf(model.items, items[n] as number);
    for (let i = 0; i < f; i++) {
      const yi = y[i] as number;
      right[i] = (right[i] as number) + (pull[n] as number) * yi;
      for (let j = 0; j <= i; j++) a[i * f + j] = (a[i * f + j] as number) + extra * yi * (y[j] as number);
    }
  }
  decompose(a, f);
  return {
    right,
    pull,
    drawn,
    solve: (vector: ArrayLike<number>) => solveDecomposed(a, Float64Array.from(vector), f),
  };
}

/** Scores of every item for a folded-in user. Cost: items x factors. */
export function scoreFoldedIn(model: AlsModel, user: Float32Array): Float64Array {
  const { data, rows, cols } = model.items;
  const out = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let d = 0; d < cols; d++) sum += (user[d] as number) * (data[i * cols + d] as number);
    out[i] = sum;
  }
  return out;
}

/** Cholesky: A's lower triangle becomes L of A = L L^T. */
function decompose(a: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j] as number;
      for (let t = 0; t < j; t++) sum -= (a[i * n + t] as number) * (a[j * n + t] as number);
      a[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (a[j * n + j] as number);
    }
  }
}

/** b becomes A^-1 b. */
function solveDecomposed(a: Float64Array, b: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++) {
    let sum = b[i] as number;
    for (let t = 0; t < i; t++) sum -= (a[i * n + t] as number) * (b[t] as number);
    b[i] = sum / (a[i * n + i] as number);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i] as number;
    for (let t = i + 1; t < n; t++) sum -= (a[t * n + i] as number) * (b[t] as number);
    b[i] = sum / (a[i * n + i] as number);
  }
  return b;
}
