import { publishedRun } from "@/lib/data/needs/published-run";
import { latestRunSince, type RunSince } from "@/lib/data/overview/latest-run-since";
import { quarantinedImports } from "@/lib/data/overview/quarantined-imports";
import { rowsImportedSince } from "@/lib/data/overview/rows-imported-since";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { WaitingItem } from "@/lib/domain/overview/waiting-item";
import { runMetrics } from "@/lib/domain/run/run-metrics";

const IMPORTS = 3;

/** What waits for a decision: a run held back or failed, rows turned away, rows that no run has seen. */
export async function listWaiting(actor: Actor): Promise<WaitingItem[]> {
  authorise(actor, "read");
  const { workspaceId } = actor;
  const run = await publishedRun(workspaceId);
  const [later, imports, rows] = await Promise.all([
    latestRunSince(workspaceId, run?.number ?? 0),
    quarantinedImports(workspaceId, IMPORTS),
    run?.startedAt ? rowsImportedSince(workspaceId, run.startedAt) : 0,
  ]);
  const items: WaitingItem[] = later ? runItems(later) : [];
  if (run && rows > 0) items.push({ kind: "newRows", rows, since: run.number });
  for (const { id, ...rest } of imports) items.push({ kind: "quarantine", importId: id, ...rest });
  return items;
}

function runItems(run: RunSince): WaitingItem[] {
  if (run.status === "failed") return [{ kind: "runFailed", number: run.number }];
  if (run.publishable !== false) return [];
  const metrics = runMetrics.safeParse(run.metrics);
  const found = metrics.success ? metrics.data.recommend : undefined;
  const ndcg = (name: string | undefined) =>
    found?.models.find((model) => model.name === name)?.ndcg.value ?? null;
  return [
    {
      kind: "runHeld",
      number: run.number,
      reason: run.holdReason,
      best: ndcg(found?.best),
      popularity: ndcg("popularity"),
    },
  ];
}
