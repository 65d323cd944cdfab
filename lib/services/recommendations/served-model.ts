import type { BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import type { FittedModels } from "@/lib/algorithms/recommend/fit-models";
import { itemLikeness } from "@/lib/algorithms/recommend/item-likeness";
import { withNewItems } from "@/lib/algorithms/recommend/with-new-items";
import { needRefs } from "@/lib/data/personas/need-refs";
import { productNeeds } from "@/lib/data/recommend/product-needs";
import { boughtTogether, type Together } from "@/lib/data/recommendations/bought-together";
import { experimentsOf } from "@/lib/data/recommendations/experiments-of";
import { repurchaseIntervals } from "@/lib/data/recommendations/repurchase-intervals";
import { rulesOfWorkspace } from "@/lib/data/recommendations/rules-of-workspace";
import { type RunWatermark, runWatermark } from "@/lib/data/recommendations/run-watermark";
import { type ServedProduct, servedProducts } from "@/lib/data/recommendations/served-products";
import { type ServingStamp, servingStamp } from "@/lib/data/recommendations/serving-stamp";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import { dropOldest } from "@/lib/domain/drop-oldest";
import { type CompiledRules, compileRules } from "@/lib/domain/recommendation/compile-rules";
import type { Experiment } from "@/lib/domain/recommendation/experiment";
import { rulesInForce } from "@/lib/domain/recommendation/serving-rule";
import { rememberAnswers } from "@/lib/domain/remember-answers";
import { log } from "@/lib/log";
import type { PersonKeys } from "@/lib/services/privacy/person-keys";
import { workspaceKeys } from "@/lib/services/privacy/workspace-keys";
import { contentRow } from "@/lib/services/run/recommend/content-vectors";
import { loadRecommender, type Recommender } from "@/lib/services/run/recommend/load-recommender";
import { needShares } from "@/lib/services/run/recommend/need-shares";

/** A workspace as lists are made of it: everything by the place of a product among `products`. */
export interface ServedModel {
  readonly run: (RunWatermark & { readonly id: number }) | null;
  readonly products: readonly ServedProduct[];
  readonly itemOf: ReadonlyMap<number, number>;
  readonly itemOfKey: ReadonlyMap<string, number>;
  /** Null where the published run has none. */
  readonly recommender: { readonly models: FittedModels; readonly blend: BlendModel } | null;
  /** How alike two products are, 0 to 1. */
  readonly likeness: (a: number, b: number) => number;
  /** What each diversity costs, as the run measured it. */
  readonly diversity: Recommender["diversity"];
  readonly rules: CompiledRules;
  readonly experiments: readonly Experiment[];
  /** Days after which a product is usually bought again, by product. */
  readonly repurchase: ReadonlyMap<number, number>;
  /** What stands in the orders that hold a product; its first question reads all order lines. */
  readonly boughtWith: (productId: number) => Promise<Together>;
  /** Shares of what is said of a product by need, and the needs by key. */
  readonly needsOf: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly needs: ReadonlyMap<number, NeedRef>;
  readonly keys: PersonKeys;
}

interface Held {
  readonly stamp: ServingStamp;
  readonly raw: Recommender | null;
  readonly model: ServedModel;
}

/** How old an answer may be: older, it is looked at again meanwhile; much older, before. */
const FRESH_MS = 1000;
const STALE_MS = 5000;
/** Products of all workspaces that this process holds; the one not asked longest goes first. */
const MOST_HELD = 200_000;
/** Products of a workspace whose company in orders it holds, at most 500 rows each. */
const MOST_TOGETHER = 500;

const held = new Map<number, Held>();
const building = new Map<number, Promise<Held>>();
const checkedAt = new Map<number, number>();

/**
 * What lists of a workspace are made of, kept in this process and brought up to date within seconds of a published run,
 * an import or a rule. The first request loads it; later ones never wait for it but after a pause.
 */
export async function servedModel(workspaceId: number): Promise<ServedModel> {
  const known = held.get(workspaceId);
  const age = Date.now() - (checkedAt.get(workspaceId) ?? 0);
  if (known && age <= FRESH_MS) return known.model;
  if (!known || age > STALE_MS) return (await refresh(workspaceId, known)).model;
  checkedAt.set(workspaceId, Date.now());
  refresh(workspaceId, known).catch((err: unknown) => log.warn({ workspaceId, err }, "served model"));
  return known.model;
}

function refresh(workspaceId: number, known: Held | undefined): Promise<Held> {
  const running = building.get(workspaceId);
  if (running) return running;
  const started = (async () => {
    const stamp = await servingStamp(workspaceId);
    const next = known && isSame(known.stamp, stamp) ? known : await build(workspaceId, stamp, known);
    checkedAt.set(workspaceId, Date.now());
    held.delete(workspaceId);
    held.set(workspaceId, next);
    dropOldest(held, ({ model }) => model.products.length, MOST_HELD);
    return next;
  })().finally(() => building.delete(workspaceId));
  building.set(workspaceId, started);
  return started;
}

function isSame(a: ServingStamp, b: ServingStamp): boolean {
  return a.runId === b.runId && a.products === b.products && a.rules === b.rules;
}

/** Only what has changed is read again: rules by themselves, products by themselves, models with their run. */
async function build(workspaceId: number, stamp: ServingStamp, known: Held | undefined): Promise<Held> {
  const isRunKnown = known !== undefined && known.stamp.runId === stamp.runId;
  const areProductsKnown = isRunKnown && known.stamp.products === stamp.products;
  const [raw, kept, experiments, { keys }] = await Promise.all([
    isRunKnown ? known.raw : stamp.runId === null ? null : loadRecommender(stamp.runId),
    rulesOfWorkspace(workspaceId),
    experimentsOf(workspaceId, { running: true }),
    workspaceKeys(workspaceId),
  ]);
  const body = areProductsKnown ? known.model : await bodyOf(workspaceId, stamp.runId, raw);
  const rules = compileRules(rulesInForce(kept), body.products);
  return { stamp, raw, model: { ...body, rules, experiments, keys } };
}

async function bodyOf(workspaceId: number, runId: number | null, raw: Recommender | null) {
  const [all, repurchase, watermark, said, needs] = await Promise.all([
    servedProducts(workspaceId),
    repurchaseIntervals(workspaceId),
    runId === null ? null : runWatermark(runId),
    runId === null ? [] : productNeeds(runId),
    runId === null ? new Map<number, NeedRef>() : needRefs(runId),
  ]);
  const products = inOrder(all, raw?.productIds ?? []);
  const models = raw ? modelsOf(raw, products) : null;
  return {
    run: watermark && runId !== null ? { ...watermark, id: runId } : null,
    products,
    itemOf: new Map(products.map(({ id }, item) => [id, item])),
    itemOfKey: new Map(products.map(({ key }, item) => [key, item])),
    recommender: raw && models ? { models, blend: raw.blend } : null,
    likeness: models ? itemLikeness(models) : () => 0,
    diversity: raw?.diversity ?? [],
    repurchase,
    boughtWith: rememberAnswers((productId: number) => boughtTogether(workspaceId, productId), MOST_TOGETHER),
    needsOf: needShares(said),
    needs,
  };
}

/** The recommender's products first, in its order, then those that came since. One that is gone is out of stock for ever. */
function inOrder(all: readonly ServedProduct[], known: readonly number[]): ServedProduct[] {
  const byId = new Map(all.map((product) => [product.id, product]));
  const first = known.map((id) => byId.get(id) ?? goneProduct(id));
  const placed = new Set(known);
  return [...first, ...all.filter(({ id }) => !placed.has(id))];
}

function goneProduct(id: number): ServedProduct {
  const nothing = { category: null, brand: null, price: null, listedAt: null, attributes: {} };
  return { ...nothing, id, key: "", title: "", stock: 0 };
}

/** New products are known by what the shop tells of them. */
function modelsOf(raw: Recommender, products: readonly ServedProduct[]): FittedModels {
  const added = products.slice(raw.productIds.length);
  if (added.length === 0) return raw.models;
  const cols = raw.contentColumns.size;
  const data = new Float32Array(added.length * cols);
  for (const [row, product] of added.entries())
    data.set(contentRow(raw.contentColumns, product, []), row * cols);
  return withNewItems(raw.models, { data, rows: added.length, cols });
}
