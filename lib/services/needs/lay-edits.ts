import { highestNeedKey } from "@/lib/data/mining/highest-need-key";
import { deleteEmptyNeeds } from "@/lib/data/needs/edits/delete-empty-needs";
import { dressNeeds } from "@/lib/data/needs/edits/dress-needs";
import { type FoundNeed, foundNeeds, keepFoundNeeds } from "@/lib/data/needs/edits/found-needs";
import { foundPlaces } from "@/lib/data/needs/edits/found-places";
import type { EditedRun } from "@/lib/data/needs/edits/lock-needs";
import { markNamedMentions } from "@/lib/data/needs/edits/mark-named-mentions";
import { type MentionMove, moveMentions } from "@/lib/data/needs/edits/move-mentions";
import { needIds } from "@/lib/data/needs/edits/need-ids";
import { insertNeed } from "@/lib/data/needs/edits/put-need";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import type { Transaction } from "@/lib/data/pool";
import { foldEdits } from "@/lib/domain/needs/fold-edits";
import { type StandingEdit, splitKey, standingEdits } from "@/lib/domain/needs/need-edit";
import { measureNeeds } from "@/lib/services/needs/measure-needs";
import type { MeasureEffects } from "@/lib/services/run/needs/measure-effects";

/**
 * Makes a run's needs what the standing edits make of what it found: moves mentions, makes and empties needs, measures
 * those whose mentions changed as the run would have, names and marks them. A function of what was found and of the
 * edits alone, so it may be called again at any time. The caller holds the workspace (`lockNeeds`, or the engine).
 * `effectsOf` spares reading all texts for it again. Cost: one look at the run's mentions, and where mentions move a second or so for 100,000 of them.
 */
export async function layEdits(
  client: Transaction,
  run: EditedRun,
  effectsOf?: MeasureEffects,
): Promise<void> {
  const { runId, workspaceId } = run;
  const kept = await workspaceEdits(workspaceId, client);
  let found = await foundNeeds(client, runId);
  const standing = standingEdits(kept);
  if (found === null) {
    if (standing.length === 0) return;
    await keepFoundNeeds(client, runId);
    found = (await foundNeeds(client, runId)) ?? [];
  }
  const byKey = new Map(found.map((need) => [need.key, need]));
  // Mentions that joined a need made by splitting, since the run, were found for the need that it was made of.
  const splits = new Map(
    kept.flatMap(({ id, edit }) => (edit.kind === "split" ? [[splitKey(id), edit.from] as const] : [])),
  );
  const edits = possible(standing, byKey);
  await markNamedMentions(
    client,
    runId,
    edits.flatMap(({ id, edit }) =>
      edit.kind === "split" || edit.kind === "move" ? [{ editId: id, hashes: edit.mentions }] : [],
    ),
  );
  const { placeOf, names, hidden, pinned } = foldEdits(edits);
  const rows = await needIds(client, runId);
  const idOf = new Map<number | null, number>(rows.map(({ id, key, isOther }) => [isOther ? null : key, id]));
  const moves: MentionMove[] = [];
  for (const place of await foundPlaces(client, runId)) {
    const key = place.found === null ? null : (splits.get(place.found) ?? place.found);
    const to = placeOf({ key, editIds: place.editIds });
    if (to === place.now) continue;
    let toId = idOf.get(to);
    if (toId === undefined) {
      toId = await insertNeed(client, runId, await columnsOf(to, key));
      idOf.set(to, toId);
    }
    moves.push({ ...place, origin: key, toId });
  }

  /** Of a need that has no row: as it was found, else after the one that its mentions come from. */
  async function columnsOf(key: number | null, origin: number | null): Promise<Record<string, unknown>> {
    if (key === null) return found?.find(({ isOther }) => isOther) ?? (await emptyOther(workspaceId));
    return {
      ...(byKey.get(key) ?? byKey.get(splits.get(key) ?? origin ?? -1) ?? found?.[0]),
      key,
      isOther: false,
    };
  }

  if (moves.length > 0) {
    await moveMentions(client, moves);
    const touched = [...new Set(moves.flatMap(({ needId, toId }) => [needId, toId]))];
    await deleteEmptyNeeds(client, touched);
    await measureNeeds(client, run, touched, found, effectsOf);
  }
  const dressed = [...idOf.keys()].filter((key) => key !== null);
  await dressNeeds(
    client,
    runId,
    dressed.flatMap((key) => {
      const name = names.get(key) ?? byKey.get(key);
      return name
        ? [
            {
              key,
              nameEn: name.nameEn,
              nameZh: name.nameZh,
              hidden: hidden.has(key),
              pinned: pinned.has(key),
            },
          ]
        : [];
    }),
  );
}

/** Without moves into needs that the run did not find: those mentions stay where they are. */
function possible(edits: readonly StandingEdit[], found: ReadonlyMap<number, FoundNeed>): StandingEdit[] {
  const there = new Set(found.keys());
  return edits.filter(({ id, edit }) => {
    if (edit.kind === "split") there.add(splitKey(id));
    if (edit.kind === "merge" && edit.from.some((key) => there.has(key))) there.add(edit.into);
    return edit.kind !== "move" || edit.to === null || there.has(edit.to);
  });
}

async function emptyOther(workspaceId: number): Promise<Record<string, unknown>> {
  return {
    ...{ key: (await highestNeedKey(workspaceId)) + 1, nameEn: "Other", nameZh: "其他", type: "praise" },
    ...{
      terms: [],
      topProducts: [],
      weekly: [],
      direction: "flat",
      isOther: true,
      hidden: false,
      pinned: false,
    },
    ...{ mentions: 0, documents: 0, customers: 0, negative: 0, neutral: 0, positive: 0 },
  };
}
