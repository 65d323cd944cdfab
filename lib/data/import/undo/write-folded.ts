import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import { type MergedColumn, type MergedTable, orDefault } from "@/lib/data/import/merge/merged-table";
import type { Said } from "@/lib/domain/import/fold-statements";

export interface FoldedRow {
  readonly id: string;
  /** the import that brought it now */
  readonly importId: number | null;
  readonly state: Said;
  readonly statements: readonly { readonly importId: number | null; readonly said: Said }[];
}

const NAMED: Readonly<Record<string, string>> = {
  customerId: "customer",
  personId: "customer",
  productId: "product",
};

/** Writes rows as they would be without the import that is being undone, and what the others say of them. */
export async function writeFolded(
  { client, workspaceId }: MergeScope,
  table: MergedTable,
  rows: readonly FoldedRow[],
): Promise<void> {
  const { name } = table;
  await client.query(`delete from import_change where "table" = $1 and "rowId" = any($2::bigint[])`, [
    name,
    rows.map(({ id }) => id),
  ]);
  // One statement is what the row itself says.
  const said = rows.flatMap(({ id, statements }) =>
    statements.length > 1 ? statements.map((statement) => ({ rowId: id, ...statement })) : [],
  );
  await client.query(
    `insert into import_change ("workspaceId", "importId", "table", "rowId", said)
     select $1, (s.item->>'importId')::int, $2, (s.item->>'rowId')::bigint, s.item->'said'
       from jsonb_array_elements($3) with ordinality as s(item, place) order by s.place`,
    [workspaceId, name, JSON.stringify(said)],
  );
  const states = JSON.stringify(rows.map(({ id, importId, state }) => ({ id, importId, state })));
  const from = `jsonb_to_recordset($1) as r(id bigint, "importId" int, state jsonb)`;
  if (name === "document") {
    await client.query(
      `delete from mention m using ${from}, document t
        where m."documentId" = t.id and t.id = r.id and t.text is distinct from r.state->'text'->>'text'`,
      [states],
    );
  }
  const sets = table.columns.flatMap(setsOf);
  if (table.named) sets.push(`known = coalesce((r.state->>'known')::boolean, false)`);
  if (name === "document") sets.push(`"importLine" = (r.state->>'importLine')::int`);
  await client.query(
    `update "${name}" t set "importId" = r."importId", ${sets.join(", ")} from ${from} where t.id = r.id`,
    [states],
  );
}

function setsOf({ name, type, followers, resets }: MergedColumn): string[] {
  if (type === "object") return [`"${name}" = ${orDefault(name, `r.state->'${name}'`)}`];
  if (!followers) {
    const value = `(r.state->>'${name}')::${type}`;
    const named = NAMED[name];
    if (!named) return [`"${name}" = ${value}`];
    // Whom it named may have been deleted since.
    const there = `(select n.id from "${named}" n where n.id = ${value})`;
    return [`"${name}" = ${there}`];
  }
  const part = (each: string, sqlType: string) =>
    sqlType.endsWith("[]")
      ? `array(select jsonb_array_elements_text(coalesce(nullif(r.state->'${name}'->'${each}', 'null'), '[]')))::${sqlType}`
      : orDefault(each, `(r.state->'${name}'->>'${each}')::${sqlType}`);
  const changed = `t."${name}" is distinct from r.state->'${name}'->>'${name}'`;
  return [
    `"${name}" = ${part(name, type)}`,
    ...Object.entries(followers).map(
      ([each, sqlType]) =>
        `"${each}" = case when ${changed} then ${part(each, sqlType)} else t."${each}" end`,
    ),
    ...Object.entries(resets ?? {}).map(
      ([each, reset]) => `"${each}" = case when ${changed} then ${reset} else t."${each}" end`,
    ),
  ];
}
