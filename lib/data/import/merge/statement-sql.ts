import type { MergedColumn, MergedTable } from "@/lib/data/import/merge/merged-table";

/** What a row says, as JSON: null columns are left out; a column with followers holds them too. */
export function saidSql(table: MergedTable, alias: string, own: string): string {
  const parts = table.columns.map((column) => `'${column.name}', ${valueSql(column, alias)}`);
  if (table.named) parts.push(`'known', ${own}`);
  if (table.name === "document") parts.push(`'importLine', ${alias}."importLine"`);
  return `jsonb_strip_nulls(jsonb_build_object(${parts.join(", ")}))`;
}

function valueSql({ name, type, followers }: MergedColumn, alias: string): string {
  const value = `${alias}."${name}"`;
  if (type === "object") return `nullif(${value}, '{}')`;
  if (!followers) return value;
  const held = [name, ...Object.keys(followers)].map((each) => `'${each}', ${alias}."${each}"`);
  return `case when ${value} is not null then jsonb_build_object(${held.join(", ")}) end`;
}

/** Whether the row `i` says something of a column that `t` does not say. */
export function differsSql({ name, type }: MergedColumn): string {
  return type === "object"
    ? `(i."${name}" is not null and not coalesce(t."${name}", '{}') @> i."${name}")`
    : `(i."${name}" is not null and i."${name}" is distinct from t."${name}")`;
}

/** The columns that a row speaks of, as an array of names; of an object its keys, as `column.key`. */
export function spokenSql(table: MergedTable, alias: string, own: string): string {
  const names = table.columns
    .filter(({ type }) => type !== "object")
    .map(({ name }) => `case when ${alias}."${name}" is not null then '${name}' end`);
  if (table.named) names.push(`case when ${own} then 'known' end`);
  const keys = table.columns
    .filter(({ type }) => type === "object")
    .map(
      ({ name }) =>
        `case when ${alias}."${name}" <> '{}' then (select array_agg('${name}.' || k order by k) from jsonb_object_keys(${alias}."${name}") k) end`,
    );
  return [`array_remove(array[${names.join(", ")}]::text[], null)`, ...keys].join(" || ");
}
