import { type JoinedFacts, joinFacts } from "@/lib/data/import/join/join-facts";
import { unjoinMet } from "@/lib/data/import/join/unjoin";
import { incomingView } from "@/lib/data/import/merge/incoming-view";
import { mergeAliases } from "@/lib/data/import/merge/merge-aliases";
import type { MergeCounts, MergeScope } from "@/lib/data/import/merge/merge-scope";
import { mergeTable } from "@/lib/data/import/merge/merge-table";
import { MERGED_TABLES, type MergedTable } from "@/lib/data/import/merge/merged-table";
import { moveRejects } from "@/lib/data/import/merge/move-rejects";
import { pickWinners } from "@/lib/data/import/merge/pick-winners";
import { referTo } from "@/lib/data/import/merge/refer-to";
import type { Balance } from "@/lib/domain/import/balance";
import type { ImportReport } from "@/lib/domain/import/import-report";
import type { ImportKind } from "@/lib/domain/import/kinds";

type Relations = Pick<ImportReport, "unknownProducts" | "unknownCustomers" | "alsoAdded" | "waitingLines">;

/**
 * Merges the table `staging` into the workspace, in the caller's transaction, and says what became of its rows, and of
 * the products and customers that they name; `joined` are the texts that it gave another customer or product.
 */
export async function mergeStaging(
  scope: MergeScope,
  kind: ImportKind,
  table: MergedTable["name"],
): Promise<{ balance: Balance; relations: Relations; joined: JoinedFacts["texts"] }> {
  const rejected = await moveRejects(scope);
  const { winners, valid } = await pickWinners(scope.client, kind, table);
  const { added, updated, relations } = await mergeKind(scope, kind, MERGED_TABLES[table], winners);
  const { waiting, texts } = await joinFacts(scope);
  return {
    balance: { read: valid + rejected, added, updated, duplicate: valid - added - updated, rejected },
    relations: { ...relations, waitingLines: kind === "orders" ? waiting : 0 },
    joined: texts,
  };
}

async function mergeKind(
  scope: MergeScope,
  kind: ImportKind,
  table: MergedTable,
  rows: number,
): Promise<MergeCounts & { relations: Omit<Relations, "waitingLines"> }> {
  const own = kind === "products" || kind === "customers";
  const relations = own ? { unknownProducts: 0, unknownCustomers: 0, alsoAdded: {} } : await relate(scope);
  await scope.client.query(incomingView(kind, table.name));
  await unjoinMet(scope, table);
  const counts = await mergeTable(scope, table, { view: "incoming", rows, own: true });
  if (kind === "customers") await mergeAliases(scope);
  return { ...counts, relations };
}

async function relate(scope: MergeScope): Promise<Omit<Relations, "waitingLines">> {
  const order = `w.time desc nulls last, w."row" desc`;
  const product = await referTo(scope, "product", order);
  const customer = await referTo(scope, "customer", order);
  return {
    unknownProducts: product.unknown,
    unknownCustomers: customer.unknown,
    alsoAdded: Object.fromEntries(
      Object.entries({ product: product.added, customer: customer.added }).filter(([, rows]) => rows > 0),
    ),
  };
}
