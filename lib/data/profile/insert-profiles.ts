import { copyRows } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";

export interface ProfileRow {
  customerId: number;
  recency: number | null;
  frequency: number | null;
  monetary: number | null;
  mentions: number;
  sentiment: number | null;
  topNeedKey: number | null;
  needs: readonly {
    key: number;
    share: number;
    quotes: readonly { mentionId: string; part: number }[];
  }[];
  blocks: Readonly<Record<string, boolean>>;
  vector: Uint8Array;
}

const COLUMNS = [
  "customerId",
  "recency",
  "frequency",
  "monetary",
  "mentions",
  "sentiment",
  "topNeedKey",
  "needs",
  "blocks",
  "vector",
] as const;

/** Writes a run's profiles; personas and places on the map come with later stages. */
export async function insertProfiles(
  client: Transaction,
  runId: number,
  profiles: readonly ProfileRow[],
): Promise<void> {
  await copyRows(
    client,
    "profile",
    ["runId", ...COLUMNS],
    profiles.map((profile) => [runId, ...COLUMNS.map((column) => profile[column])]),
  );
}
