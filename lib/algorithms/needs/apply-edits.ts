import { countOverlaps } from "@/lib/algorithms/identity/count-overlaps";
import type { NeedEdit } from "@/lib/domain/needs/need-edit";

export interface KeyedGroup {
  readonly key: number;
  /** Ids of mentions. */
  readonly members: readonly string[];
}

export interface EditedNeeds {
  /** This run's groups under the keys that `keepKeys` gave them; what belongs to none is in none. */
  readonly groups: readonly KeyedGroup[];
  /** The needs of the run before: as they were shown with the edits applied, or as they were before them. */
  readonly previous: readonly KeyedGroup[];
  /** Oldest first. */
  readonly edits: readonly NeedEdit[];
  /** Whether this run has the mention: others are gone. */
  readonly exists: (mention: string) => boolean;
  /**
   * Which of two groups a mention lies nearer to: decides on those of a split need that nobody has placed. The first
   * where it is not given.
   */
  readonly nearer?: (mention: string, groups: readonly [readonly string[], readonly string[]]) => 0 | 1;
}

type Split = Extract<NeedEdit, { kind: "split" }>;

/** A group with a smaller share of an earlier need's mentions does not go on from it. */
const LEAST_SHARE = 0.25;

/**
 * Needs with people's decisions kept:
 * - merged keys: groups that go on from any of them are one, under the first key;
 * - a split need: mentions that were parted stay parted, new ones go to the nearer side;
 * - a pinned need takes back the mentions that it had;
 * - a moved mention is where it was moved to, if that need exists.
 * A group goes on from the earlier need that most of its known mentions were in. Groups left empty fall away. The order
 * is that of the groups. Cost: members + edits x groups.
 */
export function applyEdits({ groups, previous, edits, exists, nearer }: EditedNeeds): KeyedGroup[] {
  const state = new EditedState(groups);
  const before = new Map(previous.map(({ key, members }) => [key, members]));
  const origins = originsOf(groups, previous);
  for (const edit of edits) {
    if (edit.kind === "merge") state.merge(edit.keys, origins);
    else if (edit.kind === "split") splitNeed(state, edit, before, nearer ?? (() => 0));
    else if (edit.kind === "pin") state.place(before.get(edit.key)?.filter(exists) ?? [], edit.key);
  }
  // Moves come last: a quote that a person has placed is placed.
  for (const edit of edits) {
    if (edit.kind === "move" && exists(edit.mention)) state.move(edit.mention, edit.toKey);
  }
  return state.groups();
}

/** The key of the earlier need that each group goes on from. */
function originsOf(
  groups: readonly KeyedGroup[],
  previous: readonly KeyedGroup[],
): ReadonlyMap<number, number> {
  const best = new Map<number, { key: number; both: number }>();
  for (const { p, c, both } of countOverlaps(
    previous.map(({ members }) => members),
    groups.map(({ members }) => members),
  )) {
    const { key = 0, members = [] } = groups[c] ?? {};
    if (both < LEAST_SHARE * members.length || both <= (best.get(key)?.both ?? 0)) continue;
    best.set(key, { key: previous[p]?.key ?? 0, both });
  }
  return new Map([...best].map(([key, origin]) => [key, origin.key]));
}

/** Who is where, and under which key merged needs go on. */
class EditedState {
  private readonly members: Map<number, Set<string>>;
  private readonly keyOf: Map<string, number>;
  private readonly mergedInto = new Map<number, number>();

  constructor(groups: readonly KeyedGroup[]) {
    this.members = new Map(groups.map(({ key, members }) => [key, new Set(members)]));
    this.keyOf = new Map(groups.flatMap(({ key, members }) => members.map((mention) => [mention, key])));
  }

  /** The key that a key goes on under. */
  current(key: number): number {
    const next = this.mergedInto.get(key);
    return next === undefined ? key : this.current(next);
  }

  of(key: number): ReadonlySet<string> | undefined {
    return this.members.get(this.current(key));
  }

  merge(keys: readonly number[], origins: ReadonlyMap<number, number>): void {
    const [first, ...others] = [...new Set(keys.map((key) => this.current(key)))];
    if (first === undefined) return;
    const merged = new Set([first, ...others]);
    const joining = [...this.members.keys()].filter((key) => {
      const origin = origins.get(key);
      return key !== first && (merged.has(key) || (origin !== undefined && merged.has(this.current(origin))));
    });
    for (const key of joining) {
      this.place([...(this.members.get(key) ?? [])], first);
      this.members.delete(key);
    }
    for (const key of [...others, ...joining]) this.mergedInto.set(key, first);
  }

  /** Puts mentions into a need, which comes to be if it is not there. */
  place(mentions: readonly string[], key: number): void {
    const to = this.current(key);
    const own = this.members.get(to) ?? new Set<string>();
    if (mentions.length > 0) this.members.set(to, own);
    for (const mention of mentions) {
      this.members.get(this.keyOf.get(mention) ?? to)?.delete(mention);
      own.add(mention);
      this.keyOf.set(mention, to);
    }
  }

  move(mention: string, toKey: number | null): void {
    if (toKey !== null && this.of(toKey)) this.place([mention], toKey);
    if (toKey !== null) return;
    this.members.get(this.keyOf.get(mention) ?? 0)?.delete(mention);
    this.keyOf.delete(mention);
  }

  groups(): KeyedGroup[] {
    return [...this.members]
      .map(([key, members]) => ({ key, members: [...members] }))
      .filter(({ members }) => members.length > 0);
  }
}

/** Parts the mentions of a need and of the one split from it, of which a run may find only one. */
function splitNeed(
  state: EditedState,
  { key, newKey, mentions }: Split,
  before: ReadonlyMap<number, readonly string[]>,
  nearer: NonNullable<EditedNeeds["nearer"]>,
): void {
  const [own, parted] = [state.of(key), state.of(newKey)];
  const apart = new Set([...mentions, ...(before.get(newKey) ?? [])]);
  const together = new Set(before.get(key) ?? []);
  const sides: [string[], string[]] = [[], []];
  const unknown: string[] = [];
  for (const mention of [...(own ?? []), ...(parted ?? [])]) {
    if (apart.has(mention)) sides[1].push(mention);
    else if (together.has(mention)) sides[0].push(mention);
    else unknown.push(mention);
  }
  // Where the run itself found two needs, it knows what is new in each.
  const found = own !== undefined && parted !== undefined;
  const known = [[...sides[0]], [...sides[1]]] as const;
  for (const mention of unknown) {
    const side = found ? Number(parted.has(mention)) : nearer(mention, known);
    sides[side === 1 ? 1 : 0].push(mention);
  }
  state.place(sides[0], key);
  state.place(sides[1], newKey);
}
