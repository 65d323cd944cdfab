import { pool } from "@/lib/data/pool";

/** Customers with a profile in a run, those of them who ordered, and what all spent. */
export interface ProfileTotals {
  readonly customers: number;
  readonly ordered: number;
  readonly revenue: number;
  /** Texts with a profile of their own. */
  readonly texts: number;
  /** With a list of recommendations, in all personas. */
  readonly listed: number;
}

export async function profileTotals(runId: number): Promise<ProfileTotals> {
  const { rows } = await pool().query<ProfileTotals>(
    `select count(*)::int as customers, (count(*) filter (where frequency > 0))::int as ordered,
            coalesce(sum(monetary), 0) as revenue,
            (select count(*)::int from text_profile where "runId" = $1) as texts,
            (select count(distinct "customerId")::int from recommendation where "runId" = $1) as listed
       from profile where "runId" = $1`,
    [runId],
  );
  return rows[0] ?? { customers: 0, ordered: 0, revenue: 0, texts: 0, listed: 0 };
}
