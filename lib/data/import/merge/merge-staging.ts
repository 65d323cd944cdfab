import { incomingView } from "@/lib/data/import/merge/incoming-view";
import type { MergeCounts, MergeScope } from "@/lib/data/import/merge/merge-scope";
import { mergeTable } from "@/lib/data/import/merge/merge-table";
import { MERGED_TABLES } from "@/lib/data/import/merge/merged-table";
import { moveRejects } from "@/lib/data/import/merge/move-rejects";
import { pickWinners } from "@/lib/data/import/merge/pick-winners";
import { referTo } from "@/lib/data/import/merge/refer-to";
import { TABLE_OF_KIND } from "@/lib/data/import/merge/table-of-kind";
import type { Balance } from "@/lib/domain/import/balance";
import type { ImportReport } from "@/lib/domain/import/import-report";
import type { ImportKind } from "@/lib/domain/import/kinds";

type Relations = Pick<ImportReport, "unknownProducts" | "unknownCustomers" | "alsoAdded">;

/**
 * Merges the table `staging` into the workspace, in the caller's transaction, and says what became of its rows, and of
 * the products and customers that they name.
 */
export async function mergeStaging(
  scope: MergeScope,
  kind: ImportKind,
): Promise<{ balance: Balance; relations: Relations }> {
  const rejected = await moveRejects(scope);
  const winners = await pickWinners(scope.client, kind);
  const { rows } = await scope.client.query<{ read: number }>("select count(*)::int as read from staging");
  const read = rows[0]?.read ?? 0;
  const { added, updated, relations } = await mergeKind(scope, kind, winners);
  return {
    balance: { read, added, updated, duplicate: read - added - updated - rejected, rejected },
    relations,
  };
}

async function mergeKind(
  scope: MergeScope,
  kind: ImportKind,
  rows: number,
): Promise<MergeCounts & { relations: Relations }> {
  const own = kind === "products" || kind === "customers";
  const relations = own ? { unknownProducts: 0, unknownCustomers: 0, alsoAdded: {} } : await relate(scope);
  await scope.client.query(incomingView(kind));
  const counts = await mergeTable(scope, MERGED_TABLES[TABLE_OF_KIND[kind]], {
    view: "incoming",
    rows,
    own: true,
  });
  return { ...counts, relations };
}

async function relate(scope: MergeScope): Promise<Relations> {
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
