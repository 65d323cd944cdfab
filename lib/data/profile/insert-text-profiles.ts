import { copyRows } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";
import type { ProfileRow } from "@/lib/data/profile/insert-profiles";

/** A text's profile: what a customer's holds, as far as a text alone can tell it. */
export interface TextProfileRow extends Pick<ProfileRow, "needs" | "blocks" | "vector"> {
  /** Of the text. */
  readonly id: number;
}

/** Writes a run's profiles of texts whose author is not known. */
export async function insertTextProfiles(
  client: Transaction,
  runId: number,
  profiles: readonly TextProfileRow[],
): Promise<void> {
  await copyRows(
    client,
    "text_profile",
    ["runId", "documentId", "needs", "blocks", "vector"],
    profiles.map(({ id, needs, blocks, vector }) => [runId, id, needs, blocks, vector]),
  );
}
