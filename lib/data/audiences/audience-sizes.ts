import { audienceMembers } from "@/lib/data/audiences/audience-members";
import { pool } from "@/lib/data/pool";
import type { AudienceRow } from "@/lib/domain/audiences/audience-row";

/** Customers that two audiences share, by id; the audience itself gives its size. */
export interface SharedCustomers {
  readonly one: number;
  readonly other: number;
  readonly customers: number;
  /** Of an audience itself: those who agreed and have a contact, and what these are expected to spend in 90 days. */
  readonly reachable: number | null;
  readonly expected: number | null;
}

/**
 * How many customers are in each of the audiences, and in each two of those in `compared`: one query, which asks each
 * live rule once.
 */
export async function audienceSizes(
  workspaceId: number,
  audiences: readonly AudienceRow[],
  compared: readonly number[],
): Promise<SharedCustomers[]> {
  if (audiences.length === 0) return [];
  const values: unknown[] = [compared];
  const parts = audiences.map((audience) => {
    const query = audienceMembers(audience, workspaceId);
    const first = values.length;
    values.push(...query.values);
    const text = query.text.replace(/\$(\d+)/g, (_, place: string) => `$${Number(place) + first}`);
    return `select ${audience.id} as audience, found.id from (${text}) found`;
  });
  const { rows } = await pool().query<SharedCustomers>(
    `with member as materialized (${parts.join(" union all ")})
     select a.audience as one, a.audience as other, count(*)::int as customers,
            (count(*) filter (where c.consent and (c."emailHash" is not null or c."phoneHash" is not null)))::int as reachable,
            sum(f."expectedRevenue") filter (where c.consent and (c."emailHash" is not null or c."phoneHash" is not null)) as expected
       from member a join customer c on c.id = a.id join workspace w on w.id = c."workspaceId"
       left join profile f on f."runId" = w."publishedRunId" and f."customerId" = c.id group by 1
     union all
     select a.audience, b.audience, count(*)::int, null, null from member a join member b on b.id = a.id and b.audience <> a.audience
      where a.audience = any($1::int[]) and b.audience = any($1::int[]) group by 1, 2`,
    values,
  );
  return rows;
}
