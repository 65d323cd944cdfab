import { randomBytes } from "node:crypto";
import type { BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { type CompiledRules, compileRules } from "@/lib/domain/recommendation/compile-rules";
import type { ExperimentArm } from "@/lib/domain/recommendation/experiment";
import {
  kindOf,
  type ListKind,
  type RecommendationRequest,
} from "@/lib/domain/recommendation/recommendation-request";
import type { ServedList } from "@/lib/domain/recommendation/served-list";
import type { ServingRule } from "@/lib/domain/recommendation/serving-rule";
import { type ArrangedItem, arrangeList } from "@/lib/services/recommendations/arrange-list";
import { assignArm } from "@/lib/services/recommendations/assign-arm";
import { withQuotes } from "@/lib/services/recommendations/history-reasons";
import type { ListSource } from "@/lib/services/recommendations/list-source";
import { rememberList } from "@/lib/services/recommendations/remember-list";
import { type ServedModel, servedModel } from "@/lib/services/recommendations/served-model";
import { sourceOfGroup } from "@/lib/services/recommendations/source-of-group";
import {
  type KnownPerson,
  knowPerson,
  sourceOfHistory,
} from "@/lib/services/recommendations/source-of-history";
import { complementOf, similarTo } from "@/lib/services/recommendations/source-of-product";
import { sourceOfText } from "@/lib/services/recommendations/source-of-text";
import { newProducts, trendingProducts } from "@/lib/services/recommendations/source-of-time";

/** What a person tries without changing anything for others. */
export interface WhatIf {
  /** Instead of the rules that hold. */
  readonly rules?: readonly ServingRule[] | undefined;
  /** Times what each part of the blend weighs. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
}

/** By number instead of by key: pages know customers so. */
export type ListWish = RecommendationRequest & { readonly customerId?: number };

/**
 * A list of products for a customer, a visit, a group, a product, a wish in words or the time, by the published run's
 * models, what happened since, and the rules. Throws `notFound` for a product or audience that is not there; of an
 * unknown customer it says so and lists what is popular. Cost: two queries and, where anything happened since the run or
 * rules move scores, one scoring of all products.
 */
export async function recommendProducts(
  actor: Actor,
  request: ListWish,
  whatIf: WhatIf = {},
): Promise<ServedList> {
  authorise(actor, "read");
  const held = await servedModel(actor.workspaceId);
  const kind = kindOf(request);
  const experiment = held.experiments.find(({ place }) => place === request.place);
  let asked: Promise<KnownPerson> | undefined;
  const person = () => {
    asked ??= knowPerson(actor.workspaceId, held, request);
    return asked;
  };
  const visitor = experiment ? await visitorOf(request, person) : undefined;
  const arm = experiment && visitor !== undefined ? assignArm(experiment, visitor) : null;
  const model = { ...held, rules: rulesFor(held, whatIf, arm) };
  const source = await sourceOf(actor, model, kind, request, {
    person,
    blend: blendFor(model, whatIf, arm),
  });
  const list = listOf(model, source, request);
  const found = await source.reasonsOf(list.map(({ item }) => item));
  const reasons =
    request.quotes && source.customerId !== null && model.run
      ? await withQuotes(actor.workspaceId, model.run.id, source.customerId, found)
      : found;
  const served: ServedList = {
    kind,
    run: model.run?.number ?? null,
    known: source.known,
    listKey: request.place ? randomBytes(12).toString("base64url") : null,
    experiment: experiment && arm ? { id: experiment.id, arm: arm.name } : null,
    items: list.flatMap(({ item, ...own }, at) => {
      const product = model.products[item];
      if (!product) return [];
      const { id: productId, attributes: _, listedAt: __, ...facts } = product;
      return [{ rank: at + 1, productId, ...facts, ...own, reasons: reasons.get(item) ?? [] }];
    }),
  };
  if (served.listKey && request.place)
    rememberList({
      workspaceId: actor.workspaceId,
      ...{ key: served.listKey, place: request.place, kind, runId: model.run?.id ?? null },
      ...{ customerId: source.customerId, sessionKey: request.session ?? null },
      ...{
        experimentId: served.experiment?.id ?? null,
        arm: served.experiment?.arm ?? null,
        servedAt: new Date(),
      },
      productIds: served.items.map(({ productId }) => productId),
      propensities: served.items.map(({ propensity }) => propensity),
    });
  return served;
}

/** Whom an experiment keeps in one arm: a customer whichever of their keys is told, a stranger by theirs, or the visit. */
async function visitorOf(
  { customer, customerId, session }: ListWish,
  person: () => Promise<KnownPerson>,
): Promise<string | undefined> {
  const named = customer ?? customerId;
  return named === undefined ? session : String((await person()).stored?.customerId ?? named);
}

function rulesFor(model: ServedModel, { rules }: WhatIf, arm: ExperimentArm | null): CompiledRules {
  const compiled = rules ? compileRules(rules, model.products) : model.rules;
  return {
    ...compiled,
    ...(arm?.balance != null ? { balance: arm.balance } : {}),
    ...(arm?.explore != null ? { explore: arm.explore } : {}),
  };
}

/** Null: as the run blended. */
function blendFor(model: ServedModel, { weights }: WhatIf, arm: ExperimentArm | null): BlendModel | null {
  if (arm && arm.model !== "blend") return { weights: [{ name: arm.model, weight: 1 }] };
  if (!weights || !model.recommender) return null;
  return {
    weights: model.recommender.blend.weights.map(({ name, weight }) => ({
      name,
      weight: weight * (weights[name] ?? 1),
    })),
  };
}

async function sourceOf(
  actor: Actor,
  model: ServedModel,
  kind: ListKind,
  request: ListWish,
  { person, blend }: { person: () => Promise<KnownPerson>; blend: BlendModel | null },
): Promise<ListSource> {
  const { workspaceId } = actor;
  switch (kind) {
    case "customer":
    case "session":
      return sourceOfHistory(model, await person(), blend);
    case "persona":
      return sourceOfGroup(actor, model, { persona: given(request.persona, "persona") });
    case "audience":
      return sourceOfGroup(actor, model, { audience: given(request.audience, "audience") });
    case "similar":
      return similarTo(model, placeOf(model, request.product));
    case "complementary":
      return complementOf(model, placeOf(model, request.product));
    case "text":
      return sourceOfText(actor, model, given(request.text, "text"));
    case "trending":
      return trendingProducts(workspaceId, model);
    case "new":
      return newProducts(model);
  }
}

function given<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw new AppError("recommendations.missing", { field }, "invalid");
  return value;
}

function placeOf({ itemOfKey }: ServedModel, key: string | undefined): number {
  const item = itemOfKey.get(given(key, "product"));
  if (item === undefined) throw new AppError("notFound", {}, "notFound");
  return item;
}

/** The run's own list where it stands and is asked for nothing more; else all products by their scores. */
function listOf(model: ServedModel, source: ListSource, request: ListWish): ArrangedItem[] {
  const { rules, products, recommender } = model;
  const exclude = filtered(model, source.exclude, request);
  const { balance, explore, categoryCap, pins, added } = rules;
  const isPlain =
    balance === 1 &&
    explore === 0 &&
    categoryCap === null &&
    pins.length === 0 &&
    Object.keys(added).length === 0;
  if (source.stored && isPlain) {
    const left = source.stored.filter(({ item }) => exclude[item] === 0);
    if (left.length >= request.k) return left.slice(0, request.k);
  }
  const models = recommender?.models;
  return arrangeList(typeof source.scored === "function" ? source.scored() : source.scored, {
    ...{ k: request.k, exclude, rules, random: Math.random },
    categoryOf: (item) => products[item]?.category ?? null,
    likeness: model.likeness,
    popularity: models?.popularity.counts ?? new Float64Array(products.length),
  });
}

/** Without what never is offered, and what the request's own filters leave out. */
function filtered({ products, rules }: ServedModel, exclude: Uint8Array, request: ListWish): Uint8Array {
  const { category, brand, min, max } = request;
  const asks = category !== undefined || brand !== undefined || min !== undefined || max !== undefined;
  return exclude.map((left, item) => {
    if (left === 1 || rules.never[item] === 1) return 1;
    if (!asks) return 0;
    const product = products[item];
    const fits =
      (category === undefined || product?.category === category) &&
      (brand === undefined || product?.brand === brand) &&
      (min === undefined || (product?.price ?? -1) >= min) &&
      (max === undefined || (product?.price ?? Number.POSITIVE_INFINITY) <= max);
    return fits ? 0 : 1;
  });
}
