import type { Transaction } from "@/lib/data/pool";

export interface NeedWeeks {
  readonly id: number;
  readonly weekly: readonly number[];
  readonly trend: number | null;
  readonly trendP: number | null;
  readonly direction: string;
}

/** Writes the weeks of a run's needs, all from the same start, and their trends. */
export async function updateNeedWeeks(
  client: Transaction,
  weekStart: Date | null,
  needs: readonly NeedWeeks[],
): Promise<void> {
  await client.query(
    `update need set "weekStart" = $1, weekly = found.weekly::int[], trend = found.trend, "trendP" = found.p,
            direction = found.direction
       from unnest($2::int[], $3::text[], $4::float8[], $5::float8[], $6::text[])
            as found(id, weekly, trend, p, direction)
      where need.id = found.id`,
    [
      weekStart,
      needs.map(({ id }) => id),
      needs.map(({ weekly }) => `{${weekly.join(",")}}`),
      needs.map(({ trend }) => trend),
      needs.map(({ trendP }) => trendP),
      needs.map(({ direction }) => direction),
    ],
  );
}
