import { countOverlaps } from "@/lib/algorithms/identity/count-overlaps";
import type { FoundPlace } from "@/lib/domain/needs/fold-edits";
import type { StandingEdit } from "@/lib/domain/needs/need-edit";

/** A mention of this run, and the key of the need that the run found for it; null is Other. */
export interface PlacedMention {
  readonly id: string;
  /** Of its words and its text: what edits name mentions by. */
  readonly hash: string;
  readonly key: number | null;
}

export interface EditsToKeep {
  readonly mentions: readonly PlacedMention[];
  /** Where the run before found each mention, by id. */
  readonly previous: ReadonlyMap<string, FoundPlace>;
  /** Oldest first. */
  readonly edits: readonly StandingEdit[];
  /**
   * Whether a mention lies nearer to the second of two lists of mentions; all are places in `mentions`. Without it all
   * stay with the first.
   */
  readonly nearerToSecond?: (mention: number, first: readonly number[], second: readonly number[]) => boolean;
}

/** A group with a smaller share of an earlier need's mentions does not go on from it. */
const LEAST_SHARE = 0.25;

/**
 * Where this run puts each mention so that people's decisions hold on top of it (`foldEdits`):
 * - a need that is new and goes on from one that was merged, or pinned and not found again, is that need;
 * - new mentions go to the part of a split need that they lie nearer to;
 * - moved and parted mentions are the ones that edits name, whatever their new numbers.
 * Cost: mentions, and for each split the mentions of the needs that it touches.
 */
export function applyEdits(input: EditsToKeep): FoundPlace[] {
  const { mentions, previous, edits } = input;
  const keys = keepEditedKeys(mentions, previous, edits);
  const naming = new Map<string, number[]>();
  for (const { id, edit } of edits) {
    if (edit.kind !== "split" && edit.kind !== "move") continue;
    for (const hash of edit.mentions) naming.set(hash, [...(naming.get(hash) ?? []), id]);
  }
  const standing = new Set(edits.map(({ id }) => id));
  const editIds = mentions.map(({ id, hash }) => {
    const carried = previous.get(id)?.editIds.filter((edit) => standing.has(edit)) ?? [];
    return new Set([...(naming.get(hash) ?? []), ...carried]);
  });
  const groups = groupByKey(keys.map((key, m) => [m, key]));
  for (const { id, edit } of edits) {
    if (edit.kind !== "split") continue;
    for (const rows of groups.values()) partNewMentions(rows, id, input, editIds);
  }
  return mentions.map((_, m) => ({
    key: keys[m] ?? null,
    editIds: [...(editIds[m] ?? [])].sort((a, b) => a - b),
  }));
}

/** The keys of this run, where groups that are new and stem from a need that people decided about bear its key. */
function keepEditedKeys(
  mentions: readonly PlacedMention[],
  previous: ReadonlyMap<string, FoundPlace>,
  edits: readonly StandingEdit[],
): (number | null)[] {
  const groups = groupByKey(mentions.map(({ id, key }) => [id, key]));
  const before = groupByKey([...previous].map(([id, { key }]) => [id, key]));
  const merged = edits.flatMap(({ edit }) => (edit.kind === "merge" ? [edit.into, ...edit.from] : []));
  const lost = edits.flatMap(({ edit }) => (edit.kind === "pin" && !groups.has(edit.key) ? [edit.key] : []));
  const [keysNow, keysBefore] = [[...groups.keys()], [...before.keys()]];
  const origins = new Map<number, { key: number; both: number }>();
  for (const { p, c, both } of countOverlaps([...before.values()], [...groups.values()])) {
    const [origin, key] = [keysBefore[p] ?? 0, keysNow[c] ?? 0];
    if (before.has(key) || !(merged.includes(origin) || lost.includes(origin))) continue;
    const enough = both >= LEAST_SHARE * (groups.get(key)?.length ?? 0);
    if (enough && both > (origins.get(key)?.both ?? 0)) origins.set(key, { key: origin, both });
  }
  const found = new Set([...origins.values()].map(({ key }) => key));
  const revived = new Set(lost.filter((key) => !found.has(key)));
  return mentions.map(({ id, key }) => {
    const earlier = previous.get(id)?.key ?? null;
    if (earlier !== null && revived.has(earlier)) return earlier;
    return key === null ? null : (origins.get(key)?.key ?? key);
  });
}

/** Entries by their keys, in their order; those without a key are in no group. */
function groupByKey<Entry>(entries: readonly (readonly [Entry, number | null])[]): Map<number, Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const [entry, key] of entries) {
    if (key === null) continue;
    const own = groups.get(key);
    if (own) own.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Names the split in those of a need's new mentions that lie with the parted ones. */
function partNewMentions(
  rows: readonly number[],
  split: number,
  { mentions, previous, nearerToSecond = () => false }: EditsToKeep,
  editIds: readonly Set<number>[],
): void {
  const parted = rows.filter((m) => editIds[m]?.has(split));
  if (parted.length === 0) return;
  const isNew = (m: number) => !previous.has(mentions[m]?.id ?? "") && !editIds[m]?.has(split);
  const together = rows.filter((m) => !editIds[m]?.has(split) && !isNew(m));
  for (const m of rows.filter(isNew)) {
    if (together.length === 0 || nearerToSecond(m, together, parted)) editIds[m]?.add(split);
  }
}
