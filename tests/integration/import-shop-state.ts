/** All that imports make of a workspace, without ids: two workspaces with the same rows give the same. */
export async function shopState(
  query: <T extends object>(sql: string, values: unknown[]) => Promise<T[]>,
  workspaceId: number,
): Promise<Record<string, unknown[]>> {
  const of = (sql: string) =>
    query<{ row: unknown }>(sql, [workspaceId]).then((rows) => rows.map(({ row }) => row));
  const bare = `- 'id' - 'workspaceId' - 'importId' - 'customerId' - 'productId' - 'aliasId' - 'personId'`;
  const named = (table: string, alias = true) => `
    select to_jsonb(t) ${bare} - 'importLine' - 'duplicateOfId'
           || jsonb_build_object('customer', c.key, 'product', p.key${alias ? `, 'alias', a.key` : ""}) as row
      from "${table}" t left join customer c on c.id = t."customerId"${
        alias ? ` left join customer a on a.id = t."aliasId"` : ""
      } left join product p on p.id = t."productId"
     where t."workspaceId" = $1 order by t.key`;
  return {
    products: await of(
      `select to_jsonb(t) ${bare} as row from product t where "workspaceId" = $1 order by key`,
    ),
    customers: await of(
      `select to_jsonb(t) ${bare} || jsonb_build_object('person', p.key) as row
         from customer t left join customer p on p.id = t."personId" where t."workspaceId" = $1 order by t.key`,
    ),
    orders: await of(named("order_line")),
    items: await of(named("order_item", false)),
    heads: await of(
      `select to_jsonb(t) ${bare} || jsonb_build_object('customer', c.key) as row
         from order_head t left join customer c on c.id = t."customerId" where t."workspaceId" = $1 order by t.key`,
    ),
    events: await of(named("event")),
    documents: await of(named("document")),
    repeats: await of(
      `select array[d.key, o.key] as row from document d join document o on o.id = d."duplicateOfId"
        where d."workspaceId" = $1 order by d.key`,
    ),
  };
}

/** How many rows each table has that an import writes to, but for the list of imports. */
export async function rowCounts(
  query: <T extends object>(sql: string, values?: unknown[]) => Promise<T[]>,
): Promise<Record<string, number>> {
  const tables = [
    "product",
    "customer",
    "order_line",
    "order_item",
    "order_head",
    "event",
    "document",
    "mention",
    "import_change",
    "import_reject",
    "upload_piece",
  ];
  const counts: Record<string, number> = {};
  for (const table of tables) {
    counts[table] = (await query<{ n: number }>(`select count(*)::int as n from "${table}"`))[0]?.n ?? -1;
  }
  return counts;
}
