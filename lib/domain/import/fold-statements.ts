/** What a row of an import says of one row of the shop: column → value; of an object its keys, as `column.key`. */
export type Said = Readonly<Record<string, unknown>>;

export interface Statement {
  readonly importId: number | null;
  /** null where the row was so already: then `columns` are those of which it speaks */
  readonly said: Said | null;
  readonly columns: readonly string[];
}

export interface FoldRules {
  /** the column with the file's own time of a row */
  readonly time: string;
  /** whether rows of other kinds can name such a row: a statement is then its own row's only where it says `known` */
  readonly named: boolean;
}

export interface Folded {
  /** those that stay, each with what it says */
  readonly statements: readonly { readonly importId: number | null; readonly said: Said }[];
  /** what the row is by them; empty when none stays */
  readonly state: Said;
}

/** Of the statement, not of the row: kept by the first one only. */
const PLACE = "importLine";

/**
 * What a row would be if an import had never been: its statements in the order of merging, without that import's,
 * folded by the rules by which rows are merged (lib/data/import/merge/merge-table.ts): what comes later changes what is
 * there, unless both have a time and it is older; what is not said changes nothing; what rows of other kinds say of one
 * that they name fills gaps, and yields to its own row.
 */
export function foldWithout(importId: number, statements: readonly Statement[], rules: FoldRules): Folded {
  const before = createState(rules);
  const after = createState(rules);
  const kept: { importId: number | null; said: Said }[] = [];
  for (const statement of statements) {
    const said = statement.said ?? before.pick(statement.columns);
    before.hear(said);
    if (statement.importId === importId) continue;
    kept.push({ importId: statement.importId, said });
    after.hear(said);
  }
  const [first] = kept;
  const state = first ? { ...after.state(), [PLACE]: first.said[PLACE] } : {};
  return { statements: kept, state };
}

function createState({ time, named }: FoldRules) {
  const columns = new Map<string, unknown>();
  const hearOwn = (said: Said): void => {
    const introduced = named && columns.get("known") !== true;
    if (!introduced && isOlder(said[time], columns.get(time))) return;
    for (const [column, value] of Object.entries(said)) columns.set(column, value);
  };
  const hearNamed = (said: Said): void => {
    const fillsOnly = columns.get("known") === true;
    for (const [column, value] of Object.entries(said)) {
      if (!fillsOnly || !columns.has(column)) columns.set(column, value);
    }
  };
  return {
    hear: (said: Said) => (!named || said.known === true ? hearOwn(said) : hearNamed(said)),
    pick: (wanted: readonly string[]): Said =>
      Object.fromEntries(
        wanted.flatMap((column): [string, unknown][] =>
          column === "known" ? [[column, true]] : columns.has(column) ? [[column, columns.get(column)]] : [],
        ),
      ),
    state: (): Said => Object.fromEntries(columns),
  };
}

function isOlder(time: unknown, than: unknown): boolean {
  if (typeof time !== "string" || typeof than !== "string") return false;
  return Date.parse(time) < Date.parse(than);
}

/** Objects by their keys: `{attributes: {size: 3}}` becomes `{"attributes.size": 3}`. */
export function flatten(said: Said, objects: readonly string[]): Said {
  const flat: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(said)) {
    if (objects.includes(column) && typeof value === "object" && value !== null) {
      for (const [key, each] of Object.entries(value)) flat[`${column}.${key}`] = each;
    } else flat[column] = value;
  }
  return flat;
}

/** The opposite of `flatten`. */
export function unflatten(flat: Said, objects: readonly string[]): Said {
  const said: Record<string, unknown> = {};
  const held: Record<string, [string, unknown][]> = {};
  for (const [column, value] of Object.entries(flat)) {
    const object = objects.find((name) => column.startsWith(`${name}.`));
    if (object === undefined) said[column] = value;
    else held[object] = [...(held[object] ?? []), [column.slice(object.length + 1), value]];
  }
  for (const [object, entries] of Object.entries(held)) said[object] = Object.fromEntries(entries);
  return said;
}
