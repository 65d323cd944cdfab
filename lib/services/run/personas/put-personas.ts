import { keepFoundPersonas } from "@/lib/data/personas/found-personas";
import type { Transaction } from "@/lib/data/pool";
import { insertPersonas } from "@/lib/data/profile/insert-personas";
import type { ProfileOf } from "@/lib/data/profile/profile-mentions";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { layPersonaEdits } from "@/lib/services/personas/lay-persona-edits";
import type { FoundPersonas } from "@/lib/services/run/personas/find-personas";

/** Writes the personas that were found for a run in place of any that it has, and lays people's edits over them. */
export async function putPersonas(
  client: Transaction,
  run: { id: number; workspaceId: number },
  of: ProfileOf,
  { k, best, curve, outliers, personas, merged }: FoundPersonas,
): Promise<void> {
  await insertPersonas(client, run.id, of, personas);
  await keepFoundPersonas(client, run.id);
  const silhouette = curve.find((point) => point.k === k)?.silhouette ?? 0;
  await mergeMetrics(client, run.id, { personas: { of, k, best, silhouette, curve: [...curve], outliers } });
  await layPersonaEdits(client, run, merged);
}
