import type { Transaction } from "@/lib/data/pool";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import type { NeedCounts } from "@/lib/domain/run/need-counts";

/** Adds to what has joined the run since its fit. The caller holds the workspace's lock, so that none is lost. */
export async function addJoined(client: Transaction, runId: number, counts: NeedCounts): Promise<void> {
  const { rows } = await client.query<{ joined: NeedCounts | null }>(
    `select metrics -> 'joined' as joined from run where id = $1`,
    [runId],
  );
  const before = rows[0]?.joined ?? { byKey: {}, other: 0 };
  const byKey = { ...before.byKey };
  for (const [key, count] of Object.entries(counts.byKey)) byKey[key] = (byKey[key] ?? 0) + count;
  const other = before.other + counts.other;
  const chatter = (before.chatter ?? 0) + (counts.chatter ?? 0);
  await mergeMetrics(client, runId, { joined: { byKey, other, chatter } });
}
