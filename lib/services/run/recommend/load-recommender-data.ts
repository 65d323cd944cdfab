import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import type { Matrix } from "@/lib/algorithms/matrix";
import type { Impressions } from "@/lib/algorithms/recommend/fit-click-ranker";
import type { UserSignals } from "@/lib/algorithms/recommend/weigh-signals";
import { profileVectors } from "@/lib/data/profile/profile-vectors";
import { impressionRows } from "@/lib/data/recommend/impression-rows";
import { interactionRows } from "@/lib/data/recommend/interaction-rows";
import { type ProductFacts, productFacts } from "@/lib/data/recommend/product-facts";
import { productNeeds } from "@/lib/data/recommend/product-needs";
import { signalRows } from "@/lib/data/recommend/signal-rows";
import type { SignalKind } from "@/lib/domain/recommendation/signal";
import { type ContentColumns, contentVectors } from "@/lib/services/run/recommend/content-vectors";

export interface RecommenderData {
  readonly workspaceId: number;
  /** The kinds of signals that make a pair, the usual one first. */
  readonly wanted: readonly SignalKind[];
  /** Users and items are ids, as text: all customers with a pair or a profile, all products that are known or had. */
  readonly pairs: Interactions;
  readonly content: { readonly columns: ContentColumns; readonly matrix: Matrix };
  readonly products: ReadonlyMap<number, ProductFacts>;
}

/** The newest impressions that clicks are learnt from. */
const MOST_IMPRESSIONS = 100_000;

const WANTED = {
  orders: ["purchase"],
  events: ["cart", "favourite", "click"],
  reviews: ["review"],
} as const satisfies Record<string, readonly SignalKind[]>;

/** What the recommenders are fitted on, the same for the evaluation and for the lists. */
export async function loadRecommenderData(run: {
  id: number;
  workspaceId: number;
}): Promise<RecommenderData> {
  const [{ source, rows }, facts, needs, profiles] = await Promise.all([
    interactionRows(run.workspaceId),
    productFacts(run.workspaceId),
    productNeeds(run.id),
    profileVectors(run.id),
  ]);
  const collector = createInteractionCollector(true);
  for (const { customerId, productId, time, value } of rows) {
    collector.add(String(customerId), String(productId), time, value);
  }
  const had = collector.finish();
  const pairs = {
    ...had,
    userIds: withOthers(
      had.userIds,
      profiles.map(({ customerId }) => customerId),
    ),
    itemIds: withOthers(
      had.itemIds,
      facts.map(({ id }) => id),
    ),
  };
  const products = new Map(facts.map((product) => [product.id, product]));
  return {
    workspaceId: run.workspaceId,
    wanted: WANTED[source],
    pairs,
    content: contentVectors(pairs.itemIds.map(Number), products, needs),
    products,
  };
}

/** What the same users did beside, up to `before` (milliseconds) where that is given. */
export async function loadSignals(
  { workspaceId, wanted, pairs }: RecommenderData,
  before: number | null,
): Promise<UserSignals> {
  const known = placed(pairs, await signalRows(workspaceId, { without: wanted, before }));
  return {
    user: Int32Array.from(known, ({ user }) => user),
    item: Int32Array.from(known, ({ item }) => item),
    kind: known.map(({ kind }) => kind),
    quantity: Float64Array.from(known, ({ quantity }) => quantity),
    time: Float64Array.from(known, ({ time }) => time),
  };
}

/** What was shown to the same users, up to `before`; null where nothing was. */
export async function loadImpressions(
  { workspaceId, pairs }: RecommenderData,
  before: number | null,
): Promise<Impressions | null> {
  const known = placed(pairs, await impressionRows(workspaceId, { before, limit: MOST_IMPRESSIONS }));
  if (known.length === 0) return null;
  return {
    user: Int32Array.from(known, ({ user }) => user),
    item: Int32Array.from(known, ({ item }) => item),
    position: Int32Array.from(known, ({ position }) => position ?? 0),
    clicked: Uint8Array.from(known, ({ clicked }) => (clicked ? 1 : 0)),
    propensity: known.every(({ propensity }) => propensity !== null && propensity > 0)
      ? Float64Array.from(known, ({ propensity }) => propensity ?? 1)
      : null,
  };
}

/** Rows of users and items that take part, with their places. */
function placed<Row extends { customerId: number; productId: number }>(
  { userIds, itemIds }: Interactions,
  rows: readonly Row[],
): (Row & { user: number; item: number })[] {
  const users = new Map(userIds.map((id, user) => [id, user]));
  const items = new Map(itemIds.map((id, item) => [id, item]));
  return rows.flatMap((row) => {
    const [user, item] = [users.get(String(row.customerId)), items.get(String(row.productId))];
    return user === undefined || item === undefined ? [] : [{ ...row, user, item }];
  });
}

function withOthers(known: readonly string[], ids: readonly number[]): string[] {
  const had = new Set(known);
  return [...known, ...ids.map(String).filter((id) => !had.has(id))];
}
