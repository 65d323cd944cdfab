import { attentionPoolByOwner } from "@/lib/algorithms/fuse/attention-pool";
import { fuseBlocks } from "@/lib/algorithms/fuse/fuse-blocks";
import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { attributeBlock } from "@/lib/algorithms/persona/attribute-block";
import { behaviourBlock } from "@/lib/algorithms/persona/behaviour-block";
import { shareBlock } from "@/lib/algorithms/persona/share-block";
import { applyPreparation } from "@/lib/algorithms/reduce/apply-preparation";
import { fitPreparation } from "@/lib/algorithms/reduce/fit-preparation";
import { customerAttributes } from "@/lib/data/profile/customer-attributes";
import { type CustomerBehaviour, customerBehaviour } from "@/lib/data/profile/customer-behaviour";
import { customerCatalogue } from "@/lib/data/profile/customer-catalogue";
import { type CustomerMention, customerMentions } from "@/lib/data/profile/customer-mentions";
import { insertProfiles } from "@/lib/data/profile/insert-profiles";
import { vectorToBytes } from "@/lib/encoders/vector-bytes";
import { type DecodedDemand, decodeOwners } from "@/lib/services/run/needs/decode-owners";
import type { Stage } from "@/lib/services/run/stage";
import { vectorsOf } from "@/lib/services/run/vectors-of";

/** How much each kind of knowledge makes up of the distance between two customers. */
const WEIGHTS = { demand: 1, behaviour: 0.6, catalogue: 1.4, attributes: 0.4 };
const DEMAND_DIMENSIONS = 16;
const MOST_NEEDS = 60;
const MOST_CATEGORIES = 30;
const MOST_BRANDS = 40;

/** One vector a customer, fused from what she says, does, looks at and is. A kind that is unknown of her is masked. */
export const profilesStage: Stage<null> = {
  name: "profiles",
  plan: async () => [null],
  async execute({ run, signal, log }) {
    const [behaviour, catalogue, attributes, mentions] = await Promise.all([
      customerBehaviour(run.workspaceId),
      customerCatalogue(run.workspaceId),
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
    const known = catalogue.filter(({ customerId }) => rowOfCustomer.has(customerId));
    const vectors = vectorsOf(mentions);
    const owned = mentions.map((mention) => ({ ...mention, owner: mention.customerId }));
    const decoded = await decodeOwners(run.id, owned, vectors, signal);
    const blocks = [
      {
        name: "demand",
        ...demandVectors(mentions, vectors, row, ids.length),
        weight: WEIGHTS.demand / 2,
        scaling: "block",
      },
      {
        name: "needs",
        ...needShares(mentions, row, ids.length),
        weight: WEIGHTS.demand / 2,
        scaling: "block",
      },
      { name: "behaviour", ...behaviourBlock(behaviourOf), weight: WEIGHTS.behaviour },
      {
        name: "categories",
        ...shareBlock(ids.length, entries(known, "category", row), MOST_CATEGORIES),
        weight: WEIGHTS.catalogue * 0.7,
        scaling: "block",
      },
      {
        name: "brands",
        ...shareBlock(ids.length, entries(known, "brand", row), MOST_BRANDS),
        weight: WEIGHTS.catalogue * 0.3,
        scaling: "block",
      },
      { name: "attributes", ...attributeBlock(attributesOf), weight: WEIGHTS.attributes },
    ] as const;
    const fused = fuseBlocks(blocks);
    const said = groupMentions(mentions);
    const profiles = ids.map((customerId, r) => ({
      customerId,
      ...orderFigures(behaviourOf[r] ?? null),
      ...spoken(said.get(customerId) ?? [], decoded.get(customerId) ?? []),
      blocks: Object.fromEntries(blocks.map(({ name, present }) => [name, present[r] === 1])),
      vector: vectorToBytes(rowOf(fused.matrix, r)),
    }));
    await log("profilesFused", { customers: ids.length, speaking: said.size, columns: fused.matrix.cols });
    return (client) => insertProfiles(client, run.id, profiles);
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

function* entries(
  catalogue: Awaited<ReturnType<typeof customerCatalogue>>,
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
