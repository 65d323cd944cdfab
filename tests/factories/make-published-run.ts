import type pg from "pg";
import { transaction } from "@/lib/data/pool";
import { insertDocuments, insertMentions } from "@/tests/factories/insert-documents";
import { type InsertedImports, insertImports } from "@/tests/factories/insert-imports";
import { insertRows } from "@/tests/factories/insert-rows";
import { insertRun } from "@/tests/factories/insert-run";
import { DAY, type PlannedShop, planShop } from "@/tests/factories/plan-shop";
import { PRODUCTS } from "@/tests/factories/shop-phrases";
import { type PlacedMention, summariseNeeds } from "@/tests/factories/summarise-needs";

export interface PublishedRunOptions {
  readonly slug?: string;
  readonly name?: string;
  /** Becomes the workspace's administrator. */
  readonly ownerId?: string;
  readonly seed?: number;
  /** When the newest document was written. */
  readonly until?: Date;
  readonly weeks?: number;
  readonly customers?: number;
  readonly documents?: number;
  /** Whether the published run beat popularity. */
  readonly beatsPopularity?: boolean;
}

export interface MadeShop {
  readonly workspaceId: number;
  readonly slug: string;
  /** An older run that was published before, the published one, and a newer one that was held back. */
  readonly runs: { readonly before: number; readonly published: number; readonly held: number };
  readonly productIds: readonly number[];
  readonly customerIds: readonly number[];
  readonly documentIds: readonly string[];
  readonly placed: readonly PlacedMention[];
  readonly plan: PlannedShop;
}

/**
 * A small workspace in which everything agrees: products, customers, orders, events, imports with their balance,
 * documents with mentions, and a published run with needs, scores, personas, profiles and recommendations; beside it
 * an older run and a newer one that is held back, so that a reader who takes the wrong run is found out.
 * Call `createDatabase()` first.
 */
export async function makePublishedRun(options: PublishedRunOptions = {}): Promise<MadeShop> {
  const plan = planShop({
    seed: options.seed ?? 7,
    until: options.until ?? new Date("2026-11-22T15:59:59.999Z"),
    weeks: options.weeks ?? 40,
    customers: options.customers ?? 60,
    documents: options.documents ?? 600,
  });
  const slug = options.slug ?? "lantern-loom";
  return transaction(async (client) => {
    const [workspaceId] = await insertRows(
      client,
      "workspace",
      [{ slug, name: options.name ?? "Lantern & Loom" }],
      "id",
    );
    if (workspaceId === undefined) throw new Error("no workspace");
    if (options.ownerId)
      await insertRows(client, "member", [{ workspaceId, userId: options.ownerId, role: "administrator" }]);
    const imports = await insertImports(client, workspaceId, plan);
    const productIds = await insertProducts(client, workspaceId, imports.products, plan);
    const customerIds = await insertRows(
      client,
      "customer",
      plan.personaOf.map((_, index) => ({
        workspaceId,
        key: `C${String(index + 1).padStart(4, "0")}`,
        attributes: { region: index % 3 === 0 ? "Hangzhou" : "Leeds" },
        joinedAt: new Date(plan.until.getTime() - 400 * DAY),
        importId: imports.customers,
      })),
      "id",
    );
    await insertBehaviour(client, workspaceId, plan, productIds, customerIds, imports);
    const documentIds = await insertDocuments(client, workspaceId, plan, productIds, customerIds, imports);
    const placed = await insertMentions(client, plan, documentIds);
    const needs = summariseNeeds(plan, placed, productIds);
    const shared = { workspaceId, plan, placed, needs, productIds, customerIds };
    const before = await insertRun(client, { ...shared, number: 1, state: "before", beatsPopularity: true });
    const published = await insertRun(client, {
      ...shared,
      number: 2,
      state: "published",
      beatsPopularity: options.beatsPopularity ?? true,
    });
    const held = await insertRun(client, { ...shared, number: 3, state: "held", beatsPopularity: false });
    await client.query(`update workspace set "publishedRunId" = $2 where id = $1`, [workspaceId, published]);
    return {
      workspaceId,
      slug,
      runs: { before, published, held },
      productIds,
      customerIds,
      documentIds,
      placed,
      plan,
    };
  });
}

function insertProducts(client: pg.ClientBase, workspaceId: number, importId: number, plan: PlannedShop) {
  return insertRows(
    client,
    "product",
    PRODUCTS.map(([title, category, price], index) => ({
      workspaceId,
      key: `P${String(index + 1).padStart(3, "0")}`,
      title,
      category,
      brand: index % 2 === 0 ? "Lantern" : "Loom",
      price,
      listPrice: price + 20,
      stock: 20 + index,
      attributes: { colour: index % 2 === 0 ? "olive" : "sand" },
      listedAt: new Date(plan.until.getTime() - 380 * DAY),
      importId,
    })),
    "id",
  );
}

async function insertBehaviour(
  client: pg.ClientBase,
  workspaceId: number,
  plan: PlannedShop,
  productIds: readonly number[],
  customerIds: readonly number[],
  imports: InsertedImports,
) {
  await insertRows(
    client,
    "order_line",
    plan.orders.map((order, index) => ({
      workspaceId,
      key: `O${index}:1`,
      // Every third line shares its order with the one before, so that orders and lines are not the same number.
      orderKey: `O${index % 3 === 2 ? index - 1 : index}`,
      customerId: customerIds[order.customer],
      productId: productIds[order.product],
      quantity: order.quantity,
      unitPrice: PRODUCTS[order.product]?.[2] ?? 0,
      returned: index % 20 === 0,
      orderedAt: order.at,
      importId: imports.orders,
    })),
  );
  await insertRows(
    client,
    "event",
    plan.events.map((event, index) => ({
      workspaceId,
      key: `E${index}`,
      type: event.type,
      customerId: customerIds[event.customer],
      productId: productIds[event.product],
      occurredAt: event.at,
      importId: imports.events,
    })),
  );
}
