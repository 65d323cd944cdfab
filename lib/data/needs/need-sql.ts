/** The columns of a NeedRow. */
export const NEED_COLUMNS = `n.key, n."nameEn", n."nameZh", n.type, n.mentions, n.documents, n.customers,
  n.negative, n.neutral, n.positive, n.weekly, n."weekStart", n.trend, n."trendP", n.direction,
  n."ratingEffect", n."ratingLow", n."ratingHigh", n."isOther", n.hidden, n.pinned,
  (select coalesce(array_agg(item ->> 'term' order by place), '{}')
     from jsonb_array_elements(n.terms) with ordinality as listed(item, place) where item ? 'term') as terms,
  (select json_build_object('key', th.key, 'nameEn', th."nameEn", 'nameZh', th."nameZh") from theme th
    where th."runId" = n."runId" and th.key = n."themeKey") as theme,
  (select coalesce(json_agg(json_build_object('id', p.id, 'title', coalesce(p.title, p.key)) order by t.place), '[]')
     from (select (item ->> 'productId')::int as id, place
             from jsonb_array_elements(n."topProducts") with ordinality as listed(item, place)
            order by place limit 3) t
     join run r on r.id = n."runId"
     join product p on p.id = t.id and p."workspaceId" = r."workspaceId") as products`;
