import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import type { Split } from "@/lib/algorithms/evaluate/split-interactions";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import type { Knowledge } from "@/lib/algorithms/recommend/knowledge";
import { profileVectors } from "@/lib/data/profile/profile-vectors";
import { mentionsBefore } from "@/lib/data/recommend/mentions-before";
import { bytesToVector } from "@/lib/encoders/vector-bytes";
import { fuseSubjects } from "@/lib/services/run/profiles/fuse-subjects";
import { type Attention, gatherCustomers, type Subjects } from "@/lib/services/run/profiles/gather-subjects";
import {
  loadImpressions,
  loadSignals,
  type RecommenderData,
} from "@/lib/services/run/recommend/load-recommender-data";
import { vectorsOf } from "@/lib/services/run/vectors-of";

type Run = { readonly id: number; readonly workspaceId: number; readonly seed: number };

/** All that a run knows beside the pairs: fused profiles, content, signals. */
export async function knownNow(run: Run, data: RecommenderData): Promise<Knowledge> {
  const [signals, impressions, profiles] = await Promise.all([
    loadSignals(data, null),
    loadImpressions(data, null),
    profileVectors(run.id),
  ]);
  const vectors = new Map(profiles.map(({ customerId, vector }) => [customerId, bytesToVector(vector)]));
  return {
    wanted: data.wanted,
    signals,
    impressions,
    features: { users: inRows(data.pairs, vectors), items: data.content.matrix },
  };
}

/**
 * The same as it was known before each of two tests began: profiles are fused anew from texts, signals and purchases of
 * before, and without what orders came to, so that nothing of the test is in them. Needs and products are those of the run.
 */
export async function knownBefore(
  run: Run,
  data: RecommenderData,
  splits: { readonly test: Split; readonly validation: Split },
): Promise<{ test: Knowledge; validation: Knowledge }> {
  const subjects = await gatherCustomers(run);
  return {
    test: await knownBeforeTest(run, data, subjects, splits.test),
    validation: await knownBeforeTest(run, data, subjects, splits.validation),
  };
}

async function knownBeforeTest(
  run: Run,
  data: RecommenderData,
  subjects: Subjects,
  { train, test }: Split,
): Promise<Knowledge> {
  const before = test.time?.reduce((first, time) => Math.min(first, time), Number.POSITIVE_INFINITY) ?? 0;
  const [signals, impressions, written] = await Promise.all([
    loadSignals(data, before),
    loadImpressions(data, before),
    mentionsBefore(run.workspaceId, before),
  ]);
  const bought = attentionTo(train, data);
  const earlier = {
    ...subjects,
    mentions: subjects.mentions.filter(({ mentionId }) => written.has(mentionId)),
    behaviour: subjects.ids.map(() => null),
    all: bought,
    history: bought,
    next: [],
  };
  const { matrix } = fuseSubjects(earlier, vectorsOf(earlier.mentions), run.seed);
  const vectors = new Map(subjects.ids.map((id, row) => [id, rowOf(matrix, row)]));
  return {
    wanted: data.wanted,
    signals,
    impressions,
    features: { users: inRows(data.pairs, vectors), items: data.content.matrix },
  };
}

/** What the pairs say of customers' tastes. */
function attentionTo(
  { user, item, userIds, itemIds }: Interactions,
  { products }: RecommenderData,
): Attention {
  const pairs = Array.from(user, (u, p) => ({
    owner: Number(userIds[u]),
    productId: Number(itemIds[item[p] ?? 0]),
  }));
  return {
    catalogue: pairs.map(({ owner, productId }) => {
      const { category = null, brand = null } = products.get(productId) ?? {};
      return { owner, category, brand, weight: 1 };
    }),
    tastes: pairs.map((pair) => ({ ...pair, weight: 1 })),
  };
}

/** Users x columns; noughts for who has no vector. Null where nobody has one. */
function inRows({ userIds }: Interactions, vectors: ReadonlyMap<number, Float32Array>): Matrix | null {
  const cols = vectors.values().next().value?.length ?? 0;
  if (cols === 0) return null;
  const matrix = zeros(userIds.length, cols);
  userIds.forEach((id, user) => {
    const vector = vectors.get(Number(id));
    if (vector) rowOf(matrix, user).set(vector);
  });
  return matrix;
}
