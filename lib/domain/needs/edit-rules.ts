import { type NeedEdit, splitKey } from "@/lib/domain/needs/need-edit";

interface KnownEdit {
  readonly id: number;
  readonly edit: NeedEdit;
  readonly undoneAt: Date | null;
}

/** Keys of the needs that must be there for an edit to be made. */
export function needsNamedBy(edit: NeedEdit): number[] {
  if (edit.kind === "merge") return [edit.into, ...edit.from];
  if (edit.kind === "move") return [edit.from, edit.to].filter((key) => key !== null);
  return [edit.kind === "split" ? edit.from : edit.key];
}

/**
 * The standing edit that an edit would only repeat, by its number; null when it would change something. That is the
 * newest one about the same subject, if it says the same.
 */
export function repeatedEdit(edit: NeedEdit, known: readonly KnownEdit[]): number | null {
  const subject = subjectOf(edit);
  const last = known.findLast((other) => other.undoneAt === null && subjectOf(other.edit) === subject);
  return last && saysOf(last.edit) === saysOf(edit) ? last.id : null;
}

/**
 * The later standing edit that builds on an edit, so that it has to be taken back first: one that puts mentions into a
 * need which exists by this edit alone. Null when the edit can go.
 */
export function builtUpon(editId: number, known: readonly KnownEdit[]): number | null {
  if (known.find(({ id }) => id === editId)?.edit.kind !== "split") return null;
  const made = splitKey(editId);
  const later = known.find(({ edit, undoneAt }) => {
    if (undoneAt !== null) return false;
    return (edit.kind === "merge" && edit.into === made) || (edit.kind === "move" && edit.to === made);
  });
  return later?.id ?? null;
}

/** The need to look at after an edit; null is Other. */
export function keyAfter(edit: NeedEdit, id: number): number | null {
  if (edit.kind === "merge") return edit.into;
  if (edit.kind === "split") return splitKey(id);
  return edit.kind === "move" ? edit.to : edit.key;
}

/** What an edit decides about: two with the same subject overrule each other. */
function subjectOf(edit: NeedEdit): string {
  if (edit.kind === "move") return `mentions ${sorted(edit.mentions)}`;
  if (edit.kind === "split") return `split ${edit.from} ${sorted(edit.mentions)}`;
  return edit.kind === "merge" ? `merge ${sorted(edit.from)}` : `${edit.kind} ${edit.key}`;
}

function saysOf(edit: NeedEdit): string {
  if (edit.kind === "rename" || edit.kind === "split") return `${edit.nameEn}\n${edit.nameZh}`;
  if (edit.kind === "merge") return String(edit.into);
  return edit.kind === "move" ? String(edit.to) : "";
}

function sorted(parts: readonly (string | number)[]): string {
  return [...parts].map(String).sort().join(" ");
}
