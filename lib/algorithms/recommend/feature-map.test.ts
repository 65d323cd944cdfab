import { expect, it } from "vitest";
import { csrFromTriples } from "@/lib/algorithms/csr";
import { drain } from "@/lib/algorithms/drain";
import { rowOf, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { mapFeatures } from "@/lib/algorithms/recommend/feature-map";
import { fitAls } from "@/lib/algorithms/recommend/fit-als";
import { foldInUser } from "@/lib/algorithms/recommend/fold-in-user";

const USERS = 120;
const ITEMS = 40;
const options = { factors: 8, alpha: 4, regularisation: 2, scaling: 0.5, iterations: 8, seed: 3 };

/** Two tastes, told by one feature; the last ten users and the last two items have no pairs. */
function made() {
  const random = createRandom(2);
  const [rows, cols]: [number[], number[]] = [[], []];
  for (let u = 0; u < USERS - 10; u++) {
    for (let n = 0; n < 8; n++) {
      rows.push(u);
      cols.push((u % 2) * 19 + random.integer(19));
    }
  }
  const features = (count: number, kindOf: (n: number) => number) => {
    const out = zeros(count, 2);
    for (let n = 0; n < count; n++) rowOf(out, n).set([kindOf(n), 1 - kindOf(n)]);
    return out;
  };
  return {
    train: csrFromTriples(USERS, ITEMS, rows, cols, new Float32Array(rows.length).fill(1)),
    users: features(USERS, (u) => u % 2),
    items: features(ITEMS, (i) => (i < 38 ? Math.floor(i / 19) : i - 38)),
  };
}

it("gives users and items without history what those like them have", () => {
  const { train, users, items } = made();
  const model = drain(fitAls(train, options, { users, items }));
  const score = (u: number, i: number) =>
    rowOf(model.users, u).reduce((sum, x, f) => sum + x * (rowOf(model.items, i)[f] ?? 0), 0);
  for (let u = USERS - 10; u < USERS; u++) {
    const own = u % 2;
    expect(score(u, own * 19 + 3)).toBeGreaterThan(score(u, (1 - own) * 19 + 3));
    expect(score(u, 38 + own)).toBeGreaterThan(score(u, 38 + 1 - own));
  }
  const prior = mapFeatures(users, model.userMap ?? zeros(3, 8));
  expect(Array.from(rowOf(model.users, USERS - 1))).toEqual(Array.from(rowOf(prior, USERS - 1)));
});

it("leaves them noughts where nothing is known of anybody", () => {
  const { train } = made();
  const model = drain(fitAls(train, options));
  expect(model.userMap).toBeNull();
  expect(rowOf(model.users, USERS - 1).every((value) => value === 0)).toBe(true);
});

it("folds a user in as the fit found it, drawn to what is known of it", () => {
  const { train, users, items } = made();
  const model = drain(fitAls(train, { ...options, iterations: 20 }, { users, items }));
  for (const user of [0, 41, USERS - 1]) {
    const [from, to] = [train.indptr[user] ?? 0, train.indptr[user + 1] ?? 0];
    const folded = foldInUser(model, {
      items: train.indices.subarray(from, to),
      weights: train.values.subarray(from, to),
      features: rowOf(users, user),
    });
    folded.forEach((value, f) => {
      expect(value).toBeCloseTo(rowOf(model.users, user)[f] ?? 0, 3);
    });
  }
});
