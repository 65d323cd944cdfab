import { describe, expect, it } from "vitest";
import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import { drain } from "@/lib/algorithms/drain";
import { createRandom } from "@/lib/algorithms/random";
import { type AlsModel, type AlsOptions, fitAls } from "@/lib/algorithms/recommend/fit-als";
import { foldInUser, scoreFoldedIn } from "@/lib/algorithms/recommend/fold-in-user";
import { scoreAls } from "@/lib/algorithms/recommend/score-als";

const USERS = 60;
const ITEMS = 40;
const BLOCKS = 4;
const options: AlsOptions = {
  factors: 4,
  regularisation: 1,
  scaling: 0,
  alpha: 5,
  iterations: 12,
  seed: 7,
  threads: 1,
};

/** Every user likes one block of items and has about half of it. */
function planted(): Csr {
  const random = createRandom(1);
  const users: number[] = [];
  const items: number[] = [];
  for (let u = 0; u < USERS; u++) {
    for (let i = 0; i < ITEMS; i++) {
      if (i % BLOCKS !== u % BLOCKS || random.next() < 0.5) continue;
      users.push(u);
      items.push(i);
    }
  }
  return csrFromTriples(
    USERS,
    ITEMS,
    users,
    items,
    users.map(() => 1),
  );
}

const train = planted();

function scoresOf(model: AlsModel, user: number): Float64Array {
  const out = new Float64Array(ITEMS);
  scoreAls(model, Int32Array.from([user]))(user, out);
  return out;
}

function shareOfOwnBlock(scores: Float64Array, block: number): number {
  const best = [...scores.keys()]
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, ITEMS / BLOCKS);
  return best.filter((i) => i % BLOCKS === block).length / best.length;
}

it("lowers its loss at every step, with a ridge for all and with one that grows", () => {
  for (const scaling of [0, 0.5]) {
    const losses: number[] = [];
    drain(fitAls(train, { ...options, scaling }), ({ loss }) => losses.push(loss));
    expect(losses).toHaveLength(options.iterations);
    losses.slice(1).forEach((loss, n) => {
      expect(loss).toBeLessThanOrEqual((losses[n] ?? 0) * (1 + 1e-6));
    });
    expect(losses.at(-1)).toBeLessThan(0.9 * (losses[0] ?? 0));
  }
});

it("recovers the planted blocks, the items that a user has not seen included", () => {
  const model = drain(fitAls(train, options));
  for (let u = 0; u < USERS; u++) expect(shareOfOwnBlock(scoresOf(model, u), u % BLOCKS)).toBe(1);
});

it("gives the same factors for the same seed and others for another", () => {
  const first = drain(fitAls(train, options));
  expect(drain(fitAls(train, options)).users.data).toEqual(first.users.data);
  expect(drain(fitAls(train, { ...options, seed: 8 })).users.data).not.toEqual(first.users.data);
});

it("scores users in any order alike, and refuses one that was not announced", () => {
  const model = drain(fitAls(train, options));
  const scorer = scoreAls(model, Int32Array.from([3, 9, 1]));
  for (const user of [9, 3, 1, 9]) {
    const out = new Float64Array(ITEMS);
    scorer(user, out);
    expect(out).toEqual(scoresOf(model, user));
  }
  expect(() => scorer(2, new Float64Array(ITEMS))).toThrow(RangeError);
});

describe("folding in", () => {
  const model = drain(fitAls(train, { ...options, iterations: 30, scaling: 0.5 }));
  const itemsOf = (u: number) => train.indices.subarray(train.indptr[u], train.indptr[u + 1]);

  it("finds the vector that the fit found, for a user of the fit", () => {
    for (const user of [0, 17, 41]) {
      const folded = scoreFoldedIn(
        model,
        foldInUser(model, { items: itemsOf(user), weights: itemsOf(user).map(() => 1), features: null }),
      );
      const fitted = scoresOf(model, user);
      folded.forEach((score, i) => {
        expect(score).toBeCloseTo(fitted[i] ?? 0, 2);
      });
    }
  });

  it("ranks the rest of a block from two of its items, and knows nothing of nobody", () => {
    const scores = scoreFoldedIn(
      model,
      foldInUser(model, { items: [2, 6], weights: [1, 1], features: null }),
    );
    expect(shareOfOwnBlock(scores, 2)).toBe(1);
    expect(foldInUser(model, { items: [], weights: [], features: null })).toEqual(new Float32Array(4));
  });
});
