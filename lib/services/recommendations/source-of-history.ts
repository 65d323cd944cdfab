import type { BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import { type KnownCustomer, knowCustomer, leaveOutSettled } from "@/lib/algorithms/recommend/know-customer";
import { scoreCustomer } from "@/lib/algorithms/recommend/score-customer";
import {
  type CustomerSignals,
  customerSignals,
  type SignalColumns,
} from "@/lib/data/recommendations/customer-signals";
import { sessionSignals } from "@/lib/data/recommendations/session-signals";
import { type StoredItem, storedList } from "@/lib/data/recommendations/stored-list";
import type { RecommendationRequest } from "@/lib/domain/recommendation/recommendation-request";
import type { Signal } from "@/lib/domain/recommendation/signal";
import { bytesToVector } from "@/lib/encoders/vector-bytes";
import { historyReasons, storedReasons } from "@/lib/services/recommendations/history-reasons";
import { type ListSource, sparseSource } from "@/lib/services/recommendations/list-source";
import type { ServedModel } from "@/lib/services/recommendations/served-model";

const DAY = 86_400_000;
/** A product counts as due again when this share of its usual interval has passed. */
const DUE_AFTER = 0.8;

/** What is known of somebody: what they did by the model's products, and what the run made of them. */
export interface KnownPerson {
  readonly signals: readonly Signal[];
  readonly customer: KnownCustomer;
  readonly stored: CustomerSignals | null;
  /** Whether the list that the run made is out of date for them. */
  readonly isNew: boolean;
  /** Products that were had: by place, days since; those of them that are due again. */
  readonly due: ReadonlyMap<number, { days: number; usual: number }>;
}

/** A customer, by key or number, a visit, or both; nobody where nothing of them is known. */
export async function knowPerson(
  workspaceId: number,
  model: ServedModel,
  request: Pick<RecommendationRequest, "customer" | "session" | "events"> & { readonly customerId?: number },
): Promise<KnownPerson> {
  const { customer: key, customerId, session, events } = request;
  const who =
    customerId !== undefined ? { id: customerId } : key !== undefined ? { keys: keysOf(model, key) } : null;
  const [stored, visit] = await Promise.all([
    who ? customerSignals(workspaceId, model.run, who) : null,
    session ? sessionSignals(workspaceId, session) : null,
  ]);
  const signals = [stored, visit].flatMap((columns) => (columns ? placed(model, columns) : []));
  const newest = Math.max(Date.now() - DAY, ...signals.map(({ time }) => time));
  for (const [n, { kind, product }] of (events ?? []).entries()) {
    const item = model.itemOfKey.get(product);
    if (item !== undefined) signals.push({ item, kind, time: newest + n + 1, quantity: 1 });
  }
  const profile = stored?.profile ? bytesToVector(stored.profile) : null;
  const customer = model.recommender
    ? knowCustomer(model.recommender.models, signals, profile)
    : { history: [], profile: null };
  const isNew = !stored || stored.isNew || signals.length > stored.productIds.length;
  return { signals, customer, stored, isNew, due: dueProducts(model, signals) };
}

function keysOf({ keys }: ServedModel, key: string): string[] {
  return [...new Set([key, keys.storedKey(key), keys.pseudonym(key)])];
}

function placed({ itemOf }: ServedModel, { productIds, kinds, times, quantities }: SignalColumns): Signal[] {
  return productIds.flatMap((id, n) => {
    const item = itemOf.get(id);
    const kind = kinds[n];
    return item === undefined || !kind
      ? []
      : [{ item, kind, time: times[n] ?? 0, quantity: quantities[n] ?? 1 }];
  });
}

/** Products whose usual interval has nearly passed since they were last bought, by the clock. */
function dueProducts({ products, repurchase }: ServedModel, signals: readonly Signal[]) {
  const last = new Map<number, number>();
  for (const { item, kind, time } of signals)
    if (kind === "purchase") last.set(item, Math.max(time, last.get(item) ?? 0));
  const due = new Map<number, { days: number; usual: number }>();
  for (const [item, time] of last) {
    const usual = repurchase.get(products[item]?.id ?? 0);
    const days = (Date.now() - time) / DAY;
    if (usual !== undefined && days >= DUE_AFTER * usual) due.set(item, { days, usual });
  }
  return due;
}

/** The list of a person by the models: the run's own where nothing happened since, else with what happened folded in. */
export async function sourceOfHistory(
  model: ServedModel,
  person: KnownPerson,
  blend: BlendModel | null,
): Promise<ListSource> {
  const { products, recommender, rules, run } = model;
  if (!recommender) return sparseSource(products.length, []);
  const { models } = recommender;
  const skip = leftOut(model, person);
  const own = person.stored;
  const isAsRun = own !== null && run !== null && !person.isNew && !run.isUndone && blend === null;
  const isAgain = rules.again === "always" || (rules.again === "whenDue" && person.due.size > 0);
  const kept =
    isAsRun && !isAgain && person.signals.length > 0 ? await storedList(run.id, own.customerId) : undefined;
  const weights = blend ?? recommender.blend;
  return {
    known: person.signals.length > 0 || person.customer.profile !== null,
    customerId: own?.customerId ?? null,
    scored: () => scoreCustomer(models, weights, person.customer, skip),
    exclude: skip,
    stored: kept?.flatMap((row) => arranged(model, row)),
    reasonsOf: async (items) =>
      kept ? storedReasons(model, kept, person, items) : historyReasons(model, weights, person, skip, items),
  };
}

/** What is not offered: out of stock or excluded, refused, and had unless the rules let it come again. */
function leftOut({ rules }: ServedModel, { customer, signals, due }: KnownPerson): Uint8Array {
  const skip = leaveOutSettled(rules.never, customer);
  if (rules.again === "never") return skip;
  const refused = new Set(
    signals.flatMap(({ item, kind }) =>
      kind === "dislike" || kind === "hide" || kind === "return" ? [item] : [],
    ),
  );
  const again =
    rules.again === "always"
      ? signals.flatMap(({ item, kind }) => (kind === "purchase" ? [item] : []))
      : due.keys();
  for (const item of again) if (!refused.has(item) && rules.never[item] === 0) skip[item] = 0;
  return skip;
}

function arranged({ itemOf }: ServedModel, { productId, score, parts }: StoredItem) {
  const item = itemOf.get(productId);
  return item === undefined ? [] : [{ item, score, parts, by: "score" as const, propensity: 1 }];
}
