import { likePattern } from "@/lib/data/like-pattern";
import {
  type Direction,
  FIRST_DIRECTION,
  type NeedFilter,
  type NeedSort,
} from "@/lib/domain/needs/need-filter";

/** What every query over the table of needs takes: the run, the filter, and the language names are sorted in. */
export interface NeedQuery {
  readonly runId: number;
  readonly filter: Pick<NeedFilter, "q" | "type" | "sort" | "dir">;
  /** Only these needs; null for all. */
  readonly keys: readonly number[] | null;
  readonly locale: "en" | "zh";
}

/** Parameters $1 to $3 of `NEED_NARROWED`. */
export function narrowParams({ runId, filter, keys }: NeedQuery) {
  return [runId, filter.q ? likePattern(filter.q) : null, keys];
}

/** Parameters $1 to $4 of `NEED_WHERE`. */
export function needParams(query: NeedQuery) {
  return [...narrowParams(query), query.filter.type ?? null];
}

/** Everything but the type. Either name or a term may match, so that a customer's word finds its need. */
export const NEED_NARROWED = `n."runId" = $1 and not n."isOther"
  and ($3::int[] is null or n.key = any($3))
  and ($2::text is null or n."nameEn" ilike $2 or n."nameZh" ilike $2
       or exists (select 1 from jsonb_array_elements(n.terms) item where item ->> 'term' ilike $2))`;

export const NEED_WHERE = `${NEED_NARROWED} and ($4::text is null or n.type = $4::"NeedType")`;

const COLUMNS: Record<Exclude<NeedSort, "name">, string> = {
  mentions: "n.mentions",
  trend: "n.trend",
  effect: `n."ratingEffect"`,
  sentiment: "n.negative::float / greatest(1, n.mentions)",
};

/** What is unknown comes last in either direction; ties go by volume, then key, so that pages do not overlap. */
export function needOrder({ filter, locale }: NeedQuery): string {
  const direction: Direction = filter.dir ?? FIRST_DIRECTION[filter.sort];
  const name = locale === "zh" ? `n."nameZh"` : `lower(n."nameEn")`;
  const column = filter.sort === "name" ? name : COLUMNS[filter.sort];
  return `${column} ${direction} nulls last, n.mentions desc, n.key`;
}

/** The columns of a NeedRow. */
export const NEED_COLUMNS = `n.key, n."nameEn", n."nameZh", n.type, n.mentions, n.documents, n.customers,
  n.negative, n.neutral, n.positive, n.weekly, n."weekStart", n.trend, n."trendP", n.direction,
  n."ratingEffect", n."ratingLow", n."ratingHigh", n."isOther",
  (select json_build_object('key', th.key, 'nameEn', th."nameEn", 'nameZh', th."nameZh") from theme th
    where th."runId" = n."runId" and th.key = n."themeKey") as theme,
  (select coalesce(json_agg(json_build_object('id', p.id, 'title', coalesce(p.title, p.key)) order by t.place), '[]')
     from (select (item ->> 'productId')::int as id, place
             from jsonb_array_elements(n."topProducts") with ordinality as listed(item, place)
            order by place limit 3) t
     join run r on r.id = n."runId"
     join product p on p.id = t.id and p."workspaceId" = r."workspaceId") as products`;
