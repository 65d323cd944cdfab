import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { knownNeedNames } from "@/lib/data/needs/known-need-names";
import { pool } from "@/lib/data/pool";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import { foldEdits } from "@/lib/domain/needs/fold-edits";
import { standingEdits } from "@/lib/domain/needs/need-edit";

/**
 * The named needs of a run by key, most mentioned first. What the run computed may still name needs that people merged
 * since: those keys lead to the need that they went up in.
 */
export async function needRefs(runId: number): Promise<Map<number, NeedRef>> {
  const { rows } = await pool().query<NeedRef & { workspaceId: number }>(
    `select n.key, n."nameEn", n."nameZh", r."workspaceId" from need n join run r on r.id = n."runId"
      where n."runId" = $1 and not n."isOther" order by n.mentions desc, n.key`,
    [runId],
  );
  const refs = new Map(rows.map(({ key, nameEn, nameZh }) => [key, { key, nameEn, nameZh }]));
  const gone = [...(await knownNeedNames(runId)).values()].filter(({ key }) => !refs.has(key));
  if (gone.length === 0) return refs;
  const kept = await workspaceEdits(rows[0]?.workspaceId ?? 0);
  const { placeOf } = foldEdits(standingEdits(kept));
  for (const need of gone)
    refs.set(need.key, refs.get(placeOf({ key: need.key, editIds: [] }) ?? -1) ?? need);
  return refs;
}
