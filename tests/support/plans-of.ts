interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly PlanNode[];
}

interface Scan {
  readonly table: string;
  readonly sql: string;
}

/** Tables that queries of some work read from end to end, by their plans. */
export async function plansOf(work: () => Promise<unknown>): Promise<Scan[]> {
  const { pool } = await import("@/lib/data/pool");
  const shared = pool();
  const query = shared.query.bind(shared);
  const asked: { sql: string; values: unknown[] }[] = [];
  // Whatever asks the pool is noted first; what Prisma asks goes by another door and by keys alone.
  Object.assign(shared, {
    query: (sql: string, values: unknown[] = []) => {
      asked.push({ sql, values });
      return query(sql, values);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(shared, { query });
  }
  const scans: Scan[] = [];
  for (const { sql, values } of asked) {
    if (!/^\s*(?:select|with)\b/i.test(sql)) continue;
    const { rows } = await query<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(
      `explain (format json) ${sql}`,
      values,
    );
    for (const table of scanned(rows[0]?.["QUERY PLAN"][0].Plan))
      scans.push({ table, sql: sql.trim().slice(0, 90) });
  }
  return scans;
}

function scanned(node: PlanNode | undefined): string[] {
  if (!node) return [];
  const own = node["Node Type"] === "Seq Scan" ? [node["Relation Name"] ?? ""] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scanned)];
}
