import { applyKmeans } from "@/lib/algorithms/cluster/apply-kmeans";
import { chooseK } from "@/lib/algorithms/cluster/choose-k";
import { discriminantKmeans } from "@/lib/algorithms/cluster/discriminant-kmeans";
import { fitKmeans } from "@/lib/algorithms/cluster/fit-kmeans";
import { keepKeys } from "@/lib/algorithms/identity/keep-keys";
import { namePersonas } from "@/lib/algorithms/persona/name-persona";
import { needRefs } from "@/lib/data/personas/need-refs";
import { customerAttributes } from "@/lib/data/profile/customer-attributes";
import { customerBehaviour } from "@/lib/data/profile/customer-behaviour";
import { customerProducts } from "@/lib/data/profile/customer-products";
import { insertPersonas, type PersonaRow } from "@/lib/data/profile/insert-personas";
import { personaQuotes } from "@/lib/data/profile/persona-quotes";
import { previousPersonas } from "@/lib/data/profile/previous-personas";
import { type ProfileVector, profileVectors } from "@/lib/data/profile/profile-vectors";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { type Customers, describePersona, traitsOf } from "@/lib/services/run/describe-persona";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import type { Stage } from "@/lib/services/run/stage";
import { valueOfPersonas } from "@/lib/services/run/value-of-personas";
import { vectorsOf } from "@/lib/services/run/vectors-of";

const FEWEST_CUSTOMERS = 40;
/** More personas than a team can act on are no help, and a colour has to tell them apart. */
const CANDIDATES = [3, 4, 5, 6, 7, 8, 9, 10];
const QUOTES = 5;

/** Standard deviations of a chi-square beyond which a customer is like no persona. */
const OUTLYING = 4;

/** K-means on the fused profiles, in their full space; K by the data; keys kept over runs. */
export const personasStage: Stage<null> = {
  name: "personas",
  plan: async () => [null],
  async execute({ run, signal, log }) {
    const profiles = await profileVectors(run.id);
    if (profiles.length < FEWEST_CUSTOMERS) {
      await log("fewCustomers", { customers: profiles.length, needed: FEWEST_CUSTOMERS });
      const skipped = { k: 0, silhouette: 0, curve: [], skipped: "fewCustomers" };
      return (client) => mergeMetrics(client, run.id, { personas: skipped });
    }
    const vectors = vectorsOf(profiles);
    const candidates = CANDIDATES.filter((k) => profiles.length / k >= 10);
    const { k, curve } = chooseK(vectors, { candidates, seed: run.seed });
    const model = await drainWithPauses(fitKmeans(vectors, { k, seed: run.seed }), signal);
    const { labels, distances, space } = discriminantKmeans(vectors, applyKmeans(model, vectors).labels, {
      k,
      seed: run.seed,
    });
    const outliers = countOutliers(distances, space.cols);

    const customers = await gatherCustomers(run.workspaceId, profiles);
    const names = await needRefs(run.id);
    const { members: before, highestKey } = await previousPersonas(run.workspaceId);
    const groups = groupsOf(labels, k);
    const beforeKeys = [...new Set(before.map(({ key }) => key))].sort((a, b) => a - b);
    const { keys } = keepKeys(
      beforeKeys.map((key) => ({
        key,
        members: before.filter((member) => member.key === key).map(({ customerId }) => customerId),
      })),
      groups.map((rows) => rows.map((r) => profiles[r]?.customerId ?? 0)),
      highestKey + 1,
    );
    const summaries = groups.map((_, group) => describePersona(customers, markOf(labels, group)));
    const titles = namePersonas(summaries.map((summary) => traitsOf(summary, names)));
    const valueAt = await valueOfPersonas(
      run.workspaceId,
      profiles.map(({ customerId }) => customerId),
    );
    const revenueOf = (rows: readonly number[]) =>
      rows.reduce((sum, r) => sum + (profiles[r]?.monetary ?? 0), 0);
    const revenue = revenueOf(profiles.map((_, r) => r));
    const wasIn = new Map(before.map(({ customerId, key }) => [customerId, key]));
    const personas: PersonaRow[] = [];
    for (const [group, rows] of groups.entries()) {
      const summary = summaries[group];
      const title = titles[group];
      const key = keys[group];
      if (!summary || !title || key === undefined || rows.length === 0) continue;
      const ids = rows.map((r) => profiles[r]?.customerId ?? 0);
      const known = ids.filter((id) => wasIn.has(id));
      personas.push({
        key,
        nameEn: title.en,
        nameZh: title.zh,
        size: rows.length,
        revenue: revenueOf(rows),
        revenueShare: revenue > 0 ? revenueOf(rows) / revenue : 0,
        summary: {
          ...summary,
          quotes: await personaQuotes(
            run.id,
            ids,
            summary.needs.slice(0, QUOTES).map((need) => need.key),
          ),
          value: valueAt?.(rows) ?? null,
          kept: known.length > 0 ? known.filter((id) => wasIn.get(id) === key).length / known.length : null,
        },
        members: rows.map((r) => ({ customerId: profiles[r]?.customerId ?? 0, distance: distances[r] ?? 0 })),
      });
    }
    const silhouette = curve.find((point) => point.k === k)?.silhouette ?? 0;
    await log("personasFound", { personas: personas.length, customers: profiles.length });
    return async (client) => {
      await insertPersonas(client, run.id, personas);
      await mergeMetrics(client, run.id, {
        personas: {
          k,
          silhouette,
          curve: [...curve],
          outliers,
        },
      });
    };
  },
};

/** Customers farther from their persona than chance lets a member be: distances are squares of spread 1 each way. */
function countOutliers(distances: Float32Array, dimensions: number): number {
  const limit = dimensions + OUTLYING * Math.sqrt(2 * dimensions);
  return distances.reduce((count, distance) => count + Number(distance > limit), 0);
}

function groupsOf(labels: Int32Array, k: number): number[][] {
  const groups: number[][] = Array.from({ length: k }, () => []);
  for (const [r, label] of labels.entries()) groups[label]?.push(r);
  return groups;
}

function markOf(labels: Int32Array, group: number): Uint8Array {
  return Uint8Array.from(labels, (label) => (label === group ? 1 : 0));
}

async function gatherCustomers(workspaceId: number, profiles: readonly ProfileVector[]): Promise<Customers> {
  const [behaviour, attributes, bought] = await Promise.all([
    customerBehaviour(workspaceId),
    customerAttributes(workspaceId),
    customerProducts(workspaceId),
  ]);
  const rows = new Map(profiles.map(({ customerId }, r) => [customerId, r]));
  const products = profiles.map(() => new Set<number>());
  const categories = profiles.map(() => new Set<string>());
  for (const { customerId, productId, category } of bought) {
    const r = rows.get(customerId);
    if (r === undefined) continue;
    products[r]?.add(productId);
    if (category !== null) categories[r]?.add(category);
  }
  const behaviourOf = new Map(behaviour.map((row) => [row.customerId, row]));
  const attributesOf = new Map(attributes.map((row) => [row.customerId, row.attributes]));
  const number = (read: (row: (typeof behaviour)[number]) => number | null) =>
    profiles.map(({ customerId }) => {
      const row = behaviourOf.get(customerId);
      return row ? read(row) : null;
    });
  return {
    needs: profiles.map(({ needs }) => new Set(needs.map(({ key }) => key))),
    products,
    categories,
    attributes: profiles.map(({ customerId }) => attributesOf.get(customerId) ?? null),
    numbers: {
      recency: number((row) => row.recency),
      frequency: number((row) => (row.frequency > 0 ? row.frequency : null)),
      monetary: number((row) => (row.frequency > 0 ? row.monetary : null)),
      unitPrice: number((row) => row.unitPrice),
      linesPerOrder: number((row) => row.linesPerOrder),
      weekendShare: number((row) => row.weekendShare),
      eveningShare: number((row) => row.eveningShare),
      age: profiles.map(({ customerId }) => {
        const age = attributesOf.get(customerId)?.age;
        return typeof age === "number" ? age : null;
      }),
    },
  };
}
