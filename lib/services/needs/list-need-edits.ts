import { type KeptEdit, workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { knownNeedNames } from "@/lib/data/needs/known-need-names";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import { builtUpon, needsNamedBy } from "@/lib/domain/needs/edit-rules";
import { splitKey } from "@/lib/domain/needs/need-edit";
import type { HistoryEntry, NamedNeed } from "@/lib/domain/needs/need-history";
import { editorsOf } from "@/lib/services/people/editors-of";

/** What people changed about needs, newest first; only what names a need, where its key is given. */
export async function listNeedEdits(actor: Actor, key?: number): Promise<HistoryEntry[]> {
  authorise(actor, "read");
  const [run, all] = await Promise.all([publishedRun(actor.workspaceId), workspaceEdits(actor.workspaceId)]);
  const kept = all.filter((row) => key === undefined || isAbout(row, key));
  const [nameOf, names] = await Promise.all([
    editorsOf(kept),
    run ? knownNeedNames(run.id) : new Map<number, NamedNeed>(),
  ]);
  const needOf = (need: number | null) =>
    need === null ? null : (names.get(need) ?? { key: need, nameEn: "", nameZh: "" });
  return kept.reverse().map(({ id, edit, by, at, undoneAt, undoneBy }) => ({
    id,
    kind: edit.kind,
    needs: (edit.kind === "merge"
      ? edit.from
      : edit.kind === "move" || edit.kind === "split"
        ? [edit.from]
        : [edit.key]
    ).map(needOf),
    into: intoOf({ id, edit }, needOf),
    mentions: "mentions" in edit ? edit.mentions.length : 0,
    by: nameOf(by),
    at,
    undoneAt,
    undoneBy: nameOf(undoneBy),
    builtUpon: builtUpon(id, all),
  }));
}

function isAbout({ id, edit }: KeptEdit, key: number): boolean {
  return needsNamedBy(edit).includes(key) || (edit.kind === "split" && splitKey(id) === key);
}

function intoOf(
  { id, edit }: Pick<KeptEdit, "id" | "edit">,
  needOf: (key: number | null) => NamedNeed | null,
): NamedNeed | null {
  if (edit.kind === "merge") return needOf(edit.into);
  if (edit.kind === "move") return needOf(edit.to);
  if (edit.kind === "split") return { key: splitKey(id), nameEn: edit.nameEn, nameZh: edit.nameZh };
  return edit.kind === "rename" ? { key: edit.key, nameEn: edit.nameEn, nameZh: edit.nameZh } : null;
}
