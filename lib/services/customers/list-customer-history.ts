import { customerHistory } from "@/lib/data/customers/customer-history";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { HistoryCounts, HistoryEntry, HistoryKind } from "@/lib/domain/customer/customer-page";

export interface HistoryPage {
  readonly rows: readonly HistoryEntry[];
  readonly counts: HistoryCounts;
  readonly page: number;
}

export interface HistoryWish {
  readonly kind?: HistoryKind | undefined;
  /** Without what the customer was only shown. */
  readonly isOwnOnly?: boolean;
  readonly page?: number;
  readonly pageSize?: number;
}

export const HISTORY_A_PAGE = 20;

/** One page of what a customer did and said, newest first. */
export async function listCustomerHistory(
  actor: Actor,
  id: number,
  wish: HistoryWish = {},
): Promise<HistoryPage> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  const limit = wish.pageSize ?? HISTORY_A_PAGE;
  const query = {
    workspaceId: actor.workspaceId,
    runId: run?.id ?? null,
    customerId: id,
    kind: wish.kind ?? null,
    isOwnOnly: wish.isOwnOnly ?? false,
  };
  const read = (page: number) => customerHistory(query, { limit, offset: (page - 1) * limit });
  const page = wish.page ?? 1;
  const found = await read(page);
  const { order, event, document } = found.counts;
  const total = wish.kind ? found.counts[wish.kind] : order + event + document;
  const last = Math.max(1, Math.ceil(total / limit));
  return page <= last ? { ...found, page } : { ...(await read(last)), page: last };
}
