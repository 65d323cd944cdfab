import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import { type Matrix, takeRows } from "@/lib/algorithms/matrix";
import { type Found, neighboursByPart } from "@/lib/algorithms/needs/neighbours-by-part";
import { rowsByLabel } from "@/lib/algorithms/needs/rows-by-label";

/** Candidates of the other language that are looked at before hubs are pushed back. */
const CROSS_CANDIDATES = 24;
const HUB_NEIGHBOURS = 10;
/** An edge over languages counts for this much of one inside a language. */
const CROSS_WEIGHT = 0.7;

/**
 * A graph of mentions that bridges languages: each row is tied to its nearest rows of its own group and, so that a
 * need said in two languages is one need, to half as many of each other group. Edges over groups discount hubs
 * (CSLS: Conneau et al. 2018), and weigh by how far they fall behind the row's nearest. Two rows that choose each
 * other have a double edge. `rows` are unit vectors; `groups` the language of each. Yields between parts.
 * Cost: rows^2 x cols multiply-adds in SIMD.
 */
export function* linkMentions(
  rows: Matrix,
  groups: Int32Array,
): Generator<{ step: number; loss: number }, Csr> {
  const members = rowsByLabel(groups);
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  const tie = (a: number, found: Found, share: number) => {
    const nearest = found.similarities[0] ?? 0;
    const spread = Math.max(1e-3, (nearest - (found.similarities.at(-1) ?? 0)) / 1.5);
    found.rows.forEach((b, i) => {
      const similarity = found.similarities[i] as number;
      const value = share * Math.max(0, similarity) * Math.exp((similarity - nearest) / spread);
      if (value <= 0) return;
      from.push(a, b);
      to.push(b, a);
      weight.push(value, value);
    });
  };
  for (const [group, own] of members) {
    const count = neighbourCount(own.length);
    const inside = yield* neighboursAmong(rows, own, own, count);
    own.forEach((r, i) => {
      tie(r, inside[i] as Found, 1);
    });
    for (const [other, theirs] of members) {
      // A handful of rows in a third language would tie everything to themselves.
      if (other === group || Math.min(own.length, theirs.length) < 2 * HUB_NEIGHBOURS) continue;
      const nearHubs = yield* neighboursAmong(rows, theirs, own, HUB_NEIGHBOURS);
      const hubness = nearHubs.map(
        (found) => found.similarities.reduce((sum, s) => sum + s, 0) / Math.max(1, found.similarities.length),
      );
      const hubOf = new Map(theirs.map((r, i) => [r, hubness[i] as number]));
      const across = yield* neighboursAmong(rows, own, theirs, CROSS_CANDIDATES);
      own.forEach((r, i) => {
        tie(r, withoutHubs(across[i] as Found, hubOf, Math.ceil(count / 2)), CROSS_WEIGHT);
      });
    }
  }
  return csrFromTriples(rows.rows, rows.rows, from, to, weight);
}

/** Few rows need few ties to hold together, many need more, or one need falls into its wordings. */
function neighbourCount(rows: number): number {
  return Math.min(30, Math.max(8, Math.round(Math.sqrt(rows) / 2.5)));
}

function* neighboursAmong(
  rows: Matrix,
  queries: readonly number[],
  others: readonly number[],
  k: number,
): Generator<{ step: number; loss: number }, Found[]> {
  const place = new Map(others.map((r, i) => [r, i]));
  const skip = queries === others ? (q: number) => place.get(queries[q] as number) ?? -1 : undefined;
  const found = yield* neighboursByPart(takeRows(rows, others), takeRows(rows, queries), k, skip);
  return found.map(({ rows: near, similarities }) => ({
    rows: near.map((i) => others[i] as number),
    similarities,
  }));
}

function withoutHubs(found: Found, hubOf: ReadonlyMap<number, number>, count: number): Found {
  const order = Array.from(found.rows)
    .map((row, i) => ({ row, similarity: found.similarities[i] as number, hub: hubOf.get(row) ?? 0 }))
    .sort((a, b) => b.similarity - b.hub / 2 - (a.similarity - a.hub / 2) || a.row - b.row)
    .slice(0, count);
  const top = order[0];
  return {
    rows: Int32Array.from(order, (o) => o.row),
    // Back on the cosine's scale, so that the nearest keeps its own similarity.
    similarities: Float32Array.from(order, (o) => o.similarity - (o.hub - (top?.hub ?? 0)) / 2),
  };
}
