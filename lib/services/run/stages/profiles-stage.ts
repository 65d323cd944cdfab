import { attentionPoolByOwner } from "@/lib/algorithms/fuse/attention-pool";
import {
  type FoundWeights,
  findWeights,
  type WeighedBlock,
  type WeightTrial,
} from "@/lib/algorithms/fuse/find-weights";
import { fuseBlocks } from "@/lib/algorithms/fuse/fuse-blocks";
import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { attributeBlock } from "@/lib/algorithms/persona/attribute-block";
import { behaviourBlock } from "@/lib/algorithms/persona/behaviour-block";
import { shareBlock } from "@/lib/algorithms/persona/share-block";
import { applyPreparation } from "@/lib/algorithms/reduce/apply-preparation";
import { fitPreparation } from "@/lib/algorithms/reduce/fit-preparation";
import { customerAttributes } from "@/lib/data/profile/customer-attributes";
import { type CustomerBehaviour, customerBehaviour } from "@/lib/data/profile/customer-behaviour";
import { type CustomerCatalogue, customerCatalogue } from "@/lib/data/profile/customer-catalogue";
import { type CustomerMention, customerMentions } from "@/lib/data/profile/customer-mentions";
import { insertProfiles } from "@/lib/data/profile/insert-profiles";
import { nextCategories } from "@/lib/data/profile/next-categories";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { vectorToBytes } from "@/lib/encoders/vector-bytes";
import { type DecodedDemand, decodeOwners } from "@/lib/services/run/needs/decode-owners";
import type { Stage } from "@/lib/services/run/stage";
import { vectorsOf } from "@/lib/services/run/vectors-of";

const DEMAND_DIMENSIONS = 16;
const MOST_NEEDS = 60;
const MOST_CATEGORIES = 30;
const MOST_BRANDS = 40;

/** One vector a customer, fused from what she says, does, looks at and is. A kind that is unknown of her is masked. */
export const profilesStage: Stage<null> = {
  name: "profiles",
  plan: async () => [null],
  async execute({ run, signal, log }) {
    const [behaviour, catalogue, history, next, attributes, mentions] = await Promise.all([
      customerBehaviour(run.workspaceId),
      customerCatalogue(run.workspaceId),
      customerCatalogue(run.workspaceId, "history"),
      nextCategories(run.workspaceId),
      customerAttributes(run.workspaceId),
      customerMentions(run.id),
    ]);
    const ids = [...new Set([...behaviour, ...mentions].map(({ customerId }) => customerId))].sort(
      (a, b) => a - b,
    );
    if (ids.length === 0) {
      await log("noCustomers");
      return async () => {};
    }
    const rowOfCustomer = new Map(ids.map((id, row) => [id, row]));
    const row = (customerId: number) => rowOfCustomer.get(customerId) ?? -1;
    const behaviourOf = byCustomer(ids, behaviour);
    const attributesOf = byCustomer(ids, attributes).map((found) => found?.attributes ?? null);
    const vectors = vectorsOf(mentions);
    const owned = mentions.map((mention) => ({ ...mention, owner: mention.customerId }));
    const decoded = await decodeOwners(run.id, owned, vectors, signal);
    const lasting: WeighedBlock[] = [
      {
        name: "demand",
        view: "texts",
        ...demandVectors(mentions, vectors, row, ids.length),
        scaling: "block",
      },
      { name: "needs", view: "texts", ...needShares(mentions, row, ids.length), scaling: "block" },
      { name: "behaviour", view: "behaviour", ...behaviourBlock(behaviourOf) },
      { name: "attributes", view: "attributes", ...attributeBlock(attributesOf) },
    ];
    const blocksWith = (entries: typeof catalogue) => [
      ...lasting,
      ...catalogueBlocks(entries, row, ids.length),
    ];
    const found = findWeights(blocksWith(history), classesOf(next, row, ids.length), { seed: run.seed });
    const blocks = blocksWith(catalogue);
    const fused = fuseBlocks(blocks.map((block, b) => ({ ...block, weight: found.weights[b] ?? 0 })));
    const said = groupMentions(mentions);
    const profiles = ids.map((customerId, r) => ({
      customerId,
      ...orderFigures(behaviourOf[r] ?? null),
      ...spoken(said.get(customerId) ?? [], decoded.get(customerId) ?? []),
      blocks: Object.fromEntries(blocks.map(({ name, present }) => [name, present[r] === 1])),
      vector: vectorToBytes(rowOf(fused.matrix, r)),
    }));
    await log("profilesFused", { customers: ids.length, speaking: said.size, columns: fused.matrix.cols });
    return async (client) => {
      await insertProfiles(client, run.id, profiles);
      await mergeMetrics(client, run.id, { fusion: fusionOf(blocks, found) });
    };
  },
};

function byCustomer<T extends { customerId: number }>(
  ids: readonly number[],
  rows: readonly T[],
): (T | null)[] {
  const found = new Map(rows.map((row) => [row.customerId, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The demand vector: a customer's mentions, prepared as for needs, pooled by their attention weights. */
function demandVectors(
  mentions: readonly CustomerMention[],
  vectors: Matrix,
  row: (customerId: number) => number,
  customers: number,
) {
  const groups = Int32Array.from(mentions, ({ language }) => (language === "zh" ? 0 : 1));
  const preparation = fitPreparation(vectors, { groups, dimensions: DEMAND_DIMENSIONS });
  const owner = mentions.map(({ customerId }) => row(customerId));
  const weights = mentions.map(({ weight }) => weight);
  return attentionPoolByOwner(applyPreparation(preparation, vectors, groups), weights, owner, customers);
}

function needShares(
  mentions: readonly CustomerMention[],
  row: (customerId: number) => number,
  customers: number,
) {
  const named = mentions.filter(({ needKey }) => needKey !== null);
  return shareBlock(
    customers,
    named.map(({ customerId, needKey, weight }) => [row(customerId), String(needKey), weight] as const),
    MOST_NEEDS,
  );
}

/** What a customer buys and looks at, by category and by brand. */
function catalogueBlocks(
  catalogue: readonly CustomerCatalogue[],
  row: (customerId: number) => number,
  customers: number,
): WeighedBlock[] {
  const known = catalogue.filter(({ customerId }) => row(customerId) >= 0);
  const block = (name: string, field: "category" | "brand", most: number): WeighedBlock => ({
    name,
    view: "catalogue",
    ...shareBlock(customers, entries(known, field, row), most),
    scaling: "block",
  });
  return [block("categories", "category", MOST_CATEGORIES), block("brands", "brand", MOST_BRANDS)];
}

/** The category of each customer's last order as a number, -1 unknown; null where fewer than a tenth is known. */
function classesOf(
  next: readonly { readonly customerId: number; readonly category: string }[],
  row: (customerId: number) => number,
  customers: number,
): Int32Array | null {
  const names = [...new Set(next.map(({ category }) => category))].sort();
  if (names.length < 2 || next.length < customers / 10) return null;
  const classes = new Int32Array(customers).fill(-1);
  for (const { customerId, category } of next) {
    const r = row(customerId);
    if (r >= 0) classes[r] = names.indexOf(category);
  }
  return classes;
}

/** The weights and what they were found by, with how many customers each block knows. */
function fusionOf(blocks: readonly WeighedBlock[], found: FoundWeights) {
  const measures = ({ agreement, stability, prediction }: WeightTrial) => ({
    agreement,
    stability,
    prediction,
  });
  return {
    customers: blocks[0]?.present.length ?? 0,
    blocks: blocks.map(({ name, present }, b) => ({
      name,
      weight: found.weights[b] ?? 0,
      known: present.reduce((sum, value) => sum + value, 0),
    })),
    found: measures(found),
    equal: measures(found.equal),
    trials: found.trials,
  };
}

function* entries(
  catalogue: readonly CustomerCatalogue[],
  field: "category" | "brand",
  row: (customerId: number) => number,
) {
  for (const entry of catalogue) {
    const name = entry[field];
    if (name !== null && entry.weight > 0) yield [row(entry.customerId), name, entry.weight] as const;
  }
}

function groupMentions(mentions: readonly CustomerMention[]): Map<number, CustomerMention[]> {
  const groups = new Map<number, CustomerMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.customerId);
    if (group) group.push(mention);
    else groups.set(mention.customerId, [mention]);
  }
  return groups;
}

function orderFigures(behaviour: CustomerBehaviour | null) {
  const ordered = behaviour !== null && behaviour.frequency > 0;
  return {
    recency: ordered ? behaviour.recency : null,
    frequency: ordered ? behaviour.frequency : null,
    monetary: ordered ? behaviour.monetary : null,
  };
}

/** How much a customer says, how it sounds, and what it asks for. */
function spoken(mentions: readonly CustomerMention[], needs: readonly DecodedDemand[]) {
  const sentiment =
    mentions.reduce((sum, mention) => sum + mention.sentiment, 0) / Math.max(1, mentions.length);
  return {
    mentions: mentions.length,
    sentiment: mentions.length > 0 ? sentiment : null,
    topNeedKey: needs[0]?.key ?? null,
    needs,
  };
}
