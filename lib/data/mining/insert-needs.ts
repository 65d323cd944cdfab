import { copyRows } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";
import type { NeedDemand } from "@/lib/domain/needs/need-demand";
import type { NeedEffect } from "@/lib/domain/needs/need-effect";

export interface NeedRow {
  key: number;
  nameEn: string;
  nameZh: string;
  type: string;
  terms: readonly { term: string; weight: number }[];
  mentions: number;
  documents: number;
  customers: number;
  negative: number;
  neutral: number;
  positive: number;
  weekly: readonly number[];
  weekStart: Date | null;
  trend: number | null;
  trendP: number | null;
  direction: string;
  ratingEffect: number | null;
  ratingLow: number | null;
  ratingHigh: number | null;
  effects: readonly NeedEffect[];
  demand?: NeedDemand | null;
  topProducts: readonly object[];
  isOther: boolean;
  themeKey?: number | null;
  members: readonly {
    mentionId: string;
    closeness: number;
    quoteRank: number | null;
    /** Splits and moves that name the mention. */
    editIds: readonly number[];
  }[];
}

const COLUMNS = [
  "runId",
  "key",
  "nameEn",
  "nameZh",
  "type",
  "terms",
  "mentions",
  "documents",
  "customers",
  "negative",
  "neutral",
  "positive",
  "weekly",
  "weekStart",
  "trend",
  "trendP",
  "direction",
  "ratingEffect",
  "ratingLow",
  "ratingHigh",
  "effects",
  "demand",
  "topProducts",
  "isOther",
  "themeKey",
] as const;

/** Writes a run's needs and which mentions express them. */
export async function insertNeeds(
  client: Transaction,
  runId: number,
  needs: readonly NeedRow[],
): Promise<void> {
  await copyRows(
    client,
    "need",
    COLUMNS,
    needs.map((need) => {
      const row = { ...need, runId, weekly: `{${need.weekly.join(",")}}` };
      return COLUMNS.map((column) => row[column]);
    }),
  );
  const { rows } = await client.query<{ id: number; key: number }>(
    `select id, key from need where "runId" = $1`,
    [runId],
  );
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  await copyRows(
    client,
    "need_mention",
    ["needId", "mentionId", "closeness", "quoteRank", "editIds"],
    memberRows(needs, ids),
  );
}

function* memberRows(needs: readonly NeedRow[], ids: ReadonlyMap<number, number>) {
  for (const need of needs) {
    for (const { mentionId, closeness, quoteRank, editIds } of need.members) {
      yield [ids.get(need.key), mentionId, closeness, quoteRank, `{${editIds.join(",")}}`];
    }
  }
}
