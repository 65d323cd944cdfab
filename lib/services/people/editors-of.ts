import type { KeptEdit } from "@/lib/data/needs/edits/workspace-edits";
import { userNames } from "@/lib/data/people/user-names";

/** Names of those who made edits or took them back; null for programs and for whoever is gone. */
export async function editorsOf(
  kept: readonly Pick<KeptEdit, "by" | "undoneBy">[],
): Promise<(id: string | null) => string | null> {
  const ids = kept.flatMap(({ by, undoneBy }) => [by, undoneBy]).filter((id) => id !== null);
  const names = await userNames([...new Set(ids)]);
  return (id) => (id === null ? null : (names.get(id) ?? null));
}
