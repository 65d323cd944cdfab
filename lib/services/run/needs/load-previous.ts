import { highestNeedKey } from "@/lib/data/mining/highest-need-key";
import { mentionsOfHashes } from "@/lib/data/mining/mentions-of-hashes";
import { previousEditIds } from "@/lib/data/mining/previous-edit-ids";
import { type PreviousNeed, previousNeeds } from "@/lib/data/mining/previous-needs";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { type StandingEdit, standingEdits } from "@/lib/domain/needs/need-edit";

/** What a run goes on from: the needs of the published run as it found them, and what people decided since. */
export interface Previous {
  readonly needs: readonly PreviousNeed[];
  readonly highestKey: number;
  readonly edits: readonly StandingEdit[];
  /** The edits that name mentions, by the mentions' ids. */
  readonly editIds: ReadonlyMap<string, readonly number[]>;
  /** The hashes of mentions that edits name, by the mentions' ids. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** For a first run. */
export const NO_PREVIOUS: Previous = {
  needs: [],
  highestKey: 0,
  edits: [],
  editIds: new Map(),
  hashes: new Map(),
};

export async function loadPrevious(workspaceId: number): Promise<Previous> {
  const edits = standingEdits(await workspaceEdits(workspaceId));
  const hashes = edits.flatMap(({ edit }) =>
    edit.kind === "split" || edit.kind === "move" ? edit.mentions : [],
  );
  return {
    needs: await previousNeeds(workspaceId),
    highestKey: await highestNeedKey(workspaceId),
    edits,
    editIds: await previousEditIds(workspaceId),
    hashes: await mentionsOfHashes(workspaceId, hashes),
  };
}

/** The earlier need of each mention, by its place among the needs; -1 for none. */
export function labelsBefore(
  mentions: readonly { readonly id: string }[],
  needs: readonly Pick<PreviousNeed, "mentionIds">[],
): Int32Array {
  const needOf = new Map(needs.flatMap(({ mentionIds }, n) => mentionIds.map((id) => [id, n])));
  return Int32Array.from(mentions, ({ id }) => needOf.get(id) ?? -1);
}
