import { z } from "zod";

/** Needs that a person made by splitting have this plus the edit's number as their key; those that runs find are below. */
export const FIRST_SPLIT_KEY = 1_000_000;

const key = z.number().int().min(1);
/**
 * `mention."textHash"` as hex: the same words in the same text again, whatever their row's number is then. Empty once
 * everyone whose words it named is deleted.
 */
const hashes = z.array(z.string().regex(/^[0-9a-f]{8,128}$/)).max(2_000);
const name = z.string().trim().min(1).max(80);

/** What can be changed about any kind of group that keeps its key. */
export const renameEdit = z.object({ kind: z.literal("rename"), key, nameEn: name, nameZh: name });
/** `from` go up in `into`. */
export const mergeEdit = z.object({
  kind: z.literal("merge"),
  into: key,
  from: z.array(key).min(1).max(50),
});
/** Stands first. */
export const pinEdit = z.object({ kind: z.literal("pin"), key });

/**
 * What a person changed about needs, named by what outlives a run: keys of needs and hashes of mentions. `null` for a
 * need is Other. Edits are kept in the order they were made and are laid over what a run found (`foldEdits`); a run
 * keeps both, so that any of them can be taken back later without another run.
 */
export const needEdit = z.discriminatedUnion("kind", [
  renameEdit,
  mergeEdit,
  /** The mentions make a need of their own, whose key is `splitKey(id)`. */
  z.object({ kind: z.literal("split"), from: key, nameEn: name, nameZh: name, mentions: hashes }),
  z.object({ kind: z.literal("move"), from: key.nullable(), to: key.nullable(), mentions: hashes }),
  /** Left out of tables and overviews. */
  z.object({ kind: z.literal("hide"), key }),
  pinEdit,
]);

/** What edits of the same shape are about; keys of one kind mean nothing among those of another. */
export type EditSubject = "need" | "intent" | "persona";

export type NeedEdit = z.output<typeof needEdit>;
export type NeedEditKind = NeedEdit["kind"];

/** An edit that stands, with its number; higher ones were made later. */
export interface StandingEdit {
  readonly id: number;
  readonly edit: NeedEdit;
}

/** Of kept edits those that nobody took back. */
export function standingEdits<Kept extends { readonly undoneAt: Date | null }>(
  edits: readonly Kept[],
): Kept[] {
  return edits.filter(({ undoneAt }) => undoneAt === null);
}

export function splitKey(editId: number): number {
  return FIRST_SPLIT_KEY + editId;
}
