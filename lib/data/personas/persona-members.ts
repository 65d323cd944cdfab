import { pool } from "@/lib/data/pool";
import { MEMBER_FIRST, type MemberFilter, type MemberSort } from "@/lib/domain/persona/member-filter";
import type { PersonaMember } from "@/lib/domain/persona/persona-row";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";

export interface MemberQuery {
  readonly workspaceId: number;
  readonly runId: number;
  readonly personaKey: number;
  readonly filter: MemberFilter;
  /** What the filter's `band` and `orders` count in. */
  readonly rfm: PersonaSummary["rfm"] | null;
}

const COLUMNS: Record<MemberSort, string> = {
  distance: "f.distance",
  recency: "f.recency",
  frequency: "f.frequency",
  monetary: "f.monetary",
  mentions: "f.mentions",
  sentiment: "f.sentiment",
  key: "c.key",
};

/** One page of a persona's members and how many the filter leaves. What is unknown comes last in either direction. */
export async function personaMembers(
  query: MemberQuery,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ rows: PersonaMember[]; total: number }> {
  const { where, params } = conditions(query);
  const direction = query.filter.dir ?? MEMBER_FIRST[query.filter.sort];
  const from = `from profile f join persona p on p.id = f."personaId" join customer c on c.id = f."customerId"
    where ${where}`;
  const order = `${COLUMNS[query.filter.sort]} ${direction} nulls last, c.id`;
  const [counted, found] = await Promise.all([
    pool().query<{ total: number }>(`select count(*)::int as total ${from}`, params),
    pool().query<PersonaMember>(
      `with paged as (
         select c.id, c.key, f.distance, f.recency, f.frequency, f.monetary, f.mentions, f.sentiment, f."topNeedKey",
                row_number() over (order by ${order}) as place ${from}
          order by place limit $${params.length + 1} offset $${params.length + 2}
       )
       select paged.id, paged.key, distance, recency, frequency, monetary, paged.mentions, sentiment,
              case when n.id is null then null
                   else json_build_object('key', n.key, 'nameEn', n."nameEn", 'nameZh', n."nameZh") end as "topNeed"
         from paged left join need n on n."runId" = $2 and n.key = paged."topNeedKey"
        order by place`,
      [...params, page.limit, page.offset],
    ),
  ]);
  return { rows: found.rows, total: counted.rows[0]?.total ?? 0 };
}

function conditions({ workspaceId, runId, personaKey, filter, rfm }: MemberQuery) {
  const params: unknown[] = [workspaceId, runId, personaKey];
  const bind = (value: unknown) => `$${params.push(value)}`;
  const where = [`c."workspaceId" = $1`, `f."runId" = $2`, "p.key = $3"];
  const bought = `from order_line o where o."customerId" = c.id and not o.returned`;
  if (filter.need !== undefined)
    where.push(`f.needs @> jsonb_build_array(jsonb_build_object('key', ${bind(filter.need)}::int))`);
  if (filter.product !== undefined)
    where.push(`exists (select 1 ${bought} and o."productId" = ${bind(filter.product)})`);
  if (filter.category !== undefined)
    where.push(
      `exists (select 1 ${bought} and o."productId" in
         (select id from product where "workspaceId" = $1 and category = ${bind(filter.category)}))`,
    );
  if (filter.attribute !== undefined) {
    const [field = "", ...rest] = filter.attribute.split(":");
    where.push(`c.attributes ->> ${bind(field)} = ${bind(rest.join(":"))}`);
  }
  if (rfm && filter.band !== undefined) {
    const [above, upTo] = [rfm.recencyEdges[filter.band - 1], rfm.recencyEdges[filter.band]];
    where.push("f.recency is not null");
    if (above !== undefined) where.push(`f.recency > ${bind(above)}`);
    if (upTo !== undefined) where.push(`f.recency <= ${bind(upTo)}`);
  }
  if (rfm && filter.orders !== undefined) {
    const [least, below] = [rfm.frequencyEdges[filter.orders], rfm.frequencyEdges[filter.orders + 1]];
    where.push("f.frequency is not null");
    if (least !== undefined && filter.orders > 0) where.push(`f.frequency >= ${bind(least)}`);
    if (below !== undefined) where.push(`f.frequency < ${bind(below)}`);
  }
  return { where: where.join(" and "), params };
}
