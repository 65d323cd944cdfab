import { dot } from "@/lib/algorithms/dot";
import { describeChanges } from "@/lib/algorithms/identity/describe-changes";
import { keepKeys } from "@/lib/algorithms/identity/keep-keys";
import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { applyEdits } from "@/lib/algorithms/needs/apply-edits";
import { CHATTER } from "@/lib/algorithms/needs/apply-needs";
import { biggestFirst } from "@/lib/algorithms/needs/rows-by-label";
import { unitMean } from "@/lib/algorithms/needs/unit-mean";
import type { FoundPlace } from "@/lib/domain/needs/fold-edits";
import type { NeedChanges } from "@/lib/domain/needs/need-changes";
import type { Previous } from "@/lib/services/run/needs/load-previous";

export interface Group {
  readonly key: number;
  /** The need's row of the model's centroids; where several are one need, that of the biggest. */
  readonly label: number;
  /** Places in the list of mentions. */
  readonly members: readonly number[];
}

export interface GroupedMentions {
  /** The biggest first. */
  readonly groups: readonly Group[];
  /** What says something, but fits no need. */
  readonly rest: readonly number[];
  /** Splits and moves that name each mention. */
  readonly editIds: readonly (readonly number[])[];
  /** Needs that go on under their key. */
  readonly kept: number;
  readonly changes: NeedChanges;
  /** Of each of the model's centroids; null for one that has no mentions. */
  readonly keyOfNeed: readonly (number | null)[];
}

/**
 * Mentions by needs, under the keys of the earlier needs that they go on from, as people's edits want it. `labels`: the
 * centroid of each mention, negative for none; `ids` and `vectors` its id and its row.
 */
export function groupMentions(
  labels: Int32Array,
  centroids: number,
  ids: readonly string[],
  vectors: Matrix,
  previous: Previous,
): GroupedMentions {
  const found = biggestFirst(labels)
    .map((members) => ({ label: labels[members[0] ?? 0] ?? -1, members }))
    .filter(({ label }) => label >= 0);
  const idsOf = (members: readonly number[]) => members.map((m) => ids[m] ?? "");
  const { keys } = keepKeys(
    previous.needs.map(({ key, mentionIds }) => ({ key, members: mentionIds })),
    found.map(({ members }) => idsOf(members)),
    previous.highestKey + 1,
  );
  const keyOfLabel = new Map(found.map(({ label }, g) => [label, keys[g] ?? null]));
  const places = placesOf(
    Array.from(labels, (label) => keyOfLabel.get(label) ?? null),
    ids,
    vectors,
    previous,
  );
  const keyNow = Int32Array.from(places, ({ key }) => key ?? -1);
  const groups = biggestFirst(keyNow)
    .map((members) => ({
      key: keyNow[members[0] ?? 0] ?? -1,
      label: mostCommon(members, labels),
      members,
    }))
    .filter(({ key }) => key >= 0);
  const earlier = previous.needs.map((need) => ({ ...need, members: need.mentionIds }));
  const keysBefore = new Set(previous.needs.map(({ key }) => key));
  const keyOfNeed = new Array<number | null>(centroids).fill(null);
  for (const { label, members } of found) keyOfNeed[label] = mostCommon(members, keyNow);
  return {
    groups,
    rest: places.flatMap(({ key }, m) => (key === null && labels[m] !== CHATTER ? [m] : [])),
    editIds: places.map(({ editIds }) => editIds),
    kept: groups.filter(({ key }) => keysBefore.has(key)).length,
    changes: describeChanges(
      earlier,
      groups.map(({ key, members }) => ({ key, members: idsOf(members) })),
    ),
    keyOfNeed,
  };
}

function placesOf(
  keys: readonly (number | null)[],
  ids: readonly string[],
  vectors: Matrix,
  { needs, edits, editIds, hashes }: Previous,
): FoundPlace[] {
  if (edits.length === 0) return keys.map((key) => ({ key, editIds: [] }));
  const means = new Map<readonly number[], Float32Array>();
  const cosine = (m: number, rows: readonly number[]) => {
    const mean = means.get(rows) ?? unitMean(vectors, rows);
    means.set(rows, mean);
    return dot(rowOf(vectors, m), mean);
  };
  return applyEdits({
    mentions: ids.map((id, m) => ({ id, hash: hashes.get(id) ?? "", key: keys[m] ?? null })),
    previous: new Map(
      needs.flatMap(({ key, mentionIds }) =>
        mentionIds.map((id): [string, FoundPlace] => [id, { key, editIds: editIds.get(id) ?? [] }]),
      ),
    ),
    edits,
    nearerToSecond: (m, first, second) => cosine(m, second) > cosine(m, first),
  });
}

/** The label that most of the rows have; of equal ones that of the first row. */
function mostCommon(rows: readonly number[], labels: Int32Array): number {
  const counts = new Map<number, number>();
  for (const r of rows) counts.set(labels[r] ?? -1, (counts.get(labels[r] ?? -1) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0])[0];
}
