import { mergeCustomers } from "@/lib/data/import/merge/merge-customers";
import { mergeDocuments } from "@/lib/data/import/merge/merge-documents";
import { mergeEvents } from "@/lib/data/import/merge/merge-events";
import { mergeOrders } from "@/lib/data/import/merge/merge-orders";
import { mergeProducts } from "@/lib/data/import/merge/merge-products";
import type { MergeCounts, MergeScope } from "@/lib/data/import/merge/merge-scope";
import { moveRejects } from "@/lib/data/import/merge/move-rejects";
import { nameCustomers } from "@/lib/data/import/merge/name-customers";
import { nameProducts } from "@/lib/data/import/merge/name-products";
import { pickWinners } from "@/lib/data/import/merge/pick-winners";
import type { Balance } from "@/lib/domain/import/balance";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** Merges the table `staging` into the workspace, in the caller's transaction, and says what became of its rows. */
export async function mergeStaging(scope: MergeScope, kind: ImportKind): Promise<Balance> {
  const rejected = await moveRejects(scope);
  await pickWinners(scope.client, kind);
  const { added, updated } = await mergeKind(scope, kind);
  const { rows } = await scope.client.query<{ read: number }>("select count(*)::int as read from staging");
  const read = rows[0]?.read ?? 0;
  return { read, added, updated, duplicate: read - added - updated - rejected, rejected };
}

async function mergeKind(scope: MergeScope, kind: ImportKind): Promise<MergeCounts> {
  if (kind === "products") return mergeProducts(scope);
  if (kind === "customers") return mergeCustomers(scope);
  await nameProducts(scope);
  await nameCustomers(scope);
  switch (kind) {
    case "reviews":
      return mergeDocuments(scope, "review");
    case "dialogues":
      return mergeDocuments(scope, "dialogue");
    case "surveys":
      return mergeDocuments(scope, "survey");
    case "orders":
      return mergeOrders(scope);
    case "events":
      return mergeEvents(scope);
  }
}
