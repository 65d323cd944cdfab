import type { Transaction } from "@/lib/data/pool";

/** What is to come of one customer. */
export interface CustomerOutlook {
  readonly customerId: number;
  /** Within 90 days. */
  readonly revenue: number;
  readonly churn: number;
  /** Days within which the next purchase comes with chance 1/4 and 3/4; infinite where it may never. */
  readonly window: { readonly from: number; readonly to: number };
}

/** Writes what is to come of customers to their profiles. */
export async function setOutlooks(
  client: Transaction,
  runId: number,
  outlooks: readonly CustomerOutlook[],
): Promise<void> {
  await client.query(
    `update profile set "expectedRevenue" = o.revenue, churn = o.churn, "nextFrom" = o.first, "nextTo" = o.last
       from unnest($2::int[], $3::float8[], $4::float8[], $5::float8[], $6::float8[])
         as o("customerId", revenue, churn, first, last)
      where profile."runId" = $1 and profile."customerId" = o."customerId"`,
    [
      runId,
      outlooks.map(({ customerId }) => customerId),
      outlooks.map(({ revenue }) => revenue),
      outlooks.map(({ churn }) => churn),
      outlooks.map(({ window }) => window.from),
      outlooks.map(({ window }) => window.to),
    ],
  );
}
