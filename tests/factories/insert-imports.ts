import type pg from "pg";
import { insertRows } from "@/tests/factories/insert-rows";
import type { PlannedShop } from "@/tests/factories/plan-shop";
import { PRODUCTS } from "@/tests/factories/shop-phrases";

const REJECTED_ORDERS = 3;

/** One finished import a kind, whose balance adds up with the rows that the shop holds; three order rows rejected. */
export async function insertImports(client: pg.ClientBase, workspaceId: number, plan: PlannedShop) {
  const turns = plan.documents.filter((document) => document.source === "dialogue").length;
  const added = {
    reviews: plan.documents.length - turns,
    orders: plan.orders.length,
    events: plan.events.length,
    dialogues: turns * 2,
    products: PRODUCTS.length,
    customers: plan.personaOf.length,
  };
  const kinds = Object.keys(added) as (keyof typeof added)[];
  const finishedAt = new Date(plan.until.getTime() + 3_600_000);
  const ids = await insertRows(
    client,
    "import",
    kinds.map((kind) => {
      const rejected = kind === "orders" ? REJECTED_ORDERS : 0;
      return {
        workspaceId,
        kind,
        status: "done",
        fileName: `${kind}.csv`,
        fileSize: 2048,
        mapping: {},
        read: added[kind] + rejected,
        added: added[kind],
        rejected,
        createdAt: finishedAt,
        startedAt: finishedAt,
        finishedAt,
      };
    }),
    "id",
  );
  const byKind = Object.fromEntries(kinds.map((kind, index) => [kind, ids[index] ?? 0])) as Record<
    (typeof kinds)[number],
    number
  >;
  await insertRows(
    client,
    "import_reject",
    Array.from({ length: REJECTED_ORDERS }, (_, index) => ({
      importId: byKind.orders,
      line: 10 + index,
      column: "quantity",
      value: "two",
      reason: "notANumber",
      raw: "O9,P1,two",
    })),
  );
  return byKind;
}

export type InsertedImports = Awaited<ReturnType<typeof insertImports>>;
