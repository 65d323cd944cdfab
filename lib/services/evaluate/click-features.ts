import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import { clickAffinities } from "@/lib/services/evaluate/click-affinities";
import type { InteractionRow } from "@/lib/services/evaluate/evaluate-recommendation";
import type { ClickTable } from "@/lib/services/evaluate/read-clicks";

/** The features of impressions, and of the same moments with any other item shown. */
export interface ClickFeatures {
  readonly rows: Csr;
  /** 1 for positions and leanings, which take no part in pairs. */
  readonly alone: Uint8Array;
  /** Items by name, in the order of their numbers; `item` has each row's. */
  readonly items: readonly string[];
  readonly item: Int32Array;
  /** The rows named, one after another for each item in turn: row n x items + i is rows[n] showing item i. */
  withEachItem(rows: ArrayLike<number>): Csr;
}

type Coder = (cell: string) => string | null;

const MOST_VALUES = 30;
const BANDS = 10;

/**
 * One feature a value of each column: who, what, where, context, and what is known of the item. Numbers of many
 * values are cut into ten bands of equal size on the first `fitted` rows, and only values seen there become features:
 * nothing of later rows is looked at. Cost: rows x columns.
 */
export function clickFeatures(
  table: ClickTable,
  history: readonly InteractionRow[],
  fitted: number,
): ClickFeatures {
  const columns = new Map<string, number>();
  const alone: number[] = [];
  const codeOf = (name: string, lone: boolean): number => {
    const known = columns.get(name);
    if (known !== undefined) return known;
    columns.set(name, columns.size);
    alone.push(lone ? 1 : 0);
    return columns.size - 1;
  };
  const encode = (name: string, cells: readonly string[], lone = false): Int32Array => {
    const coder = coderOf(cells.slice(0, fitted));
    return Int32Array.from(cells, (cell, row) => {
      const value = coder(cell);
      if (value === null) return -1;
      const key = `${name}=${value}`;
      return row < fitted ? codeOf(key, lone) : (columns.get(key) ?? -1);
    });
  };
  const moments = [
    ...(table.user ? [encode("user", table.user)] : []),
    ...(table.position ? [encode("position", table.position, true)] : []),
    ...Object.entries(table.context).map(([name, cells]) => encode(`context:${name}`, cells)),
  ];
  const things = Object.fromEntries([
    ["item", encode("item", table.item)],
    ...Object.entries(table.itemContext).map(
      ([name, cells]) => [name, encode(`item:${name}`, cells)] as const,
    ),
  ]);
  const leanings = table.user ? clickAffinities(table, things, history, fitted) : null;
  const lean = leanings?.names.map((name) => codeOf(`leaning:${name}`, true)) ?? [];
  const items = [...new Set(table.item)];
  const numberOf = new Map(items.map((name, i) => [name, i]));
  const item = Int32Array.from(table.item, (name) => numberOf.get(name) ?? 0);
  const example = new Int32Array(items.length).fill(-1);
  for (let row = item.length - 1; row >= 0; row--) example[item[row] as number] = row;
  const build = (
    count: number,
    cellsOf: (n: number) => { moment: number; thing: number; lifts: ArrayLike<number> },
  ): Csr => {
    const [rowIndex, colIndex, values]: [number[], number[], number[]] = [[], [], []];
    const put = (n: number, code: number, value: number) => {
      if (code < 0) return;
      rowIndex.push(n);
      colIndex.push(code);
      values.push(value);
    };
    for (let n = 0; n < count; n++) {
      const { moment, thing, lifts } = cellsOf(n);
      for (const codes of moments) put(n, codes[moment] as number, 1);
      for (const codes of Object.values(things)) put(n, codes[thing] as number, 1);
      for (const [l, code] of lean.entries()) put(n, code, lifts[l] ?? 0);
    }
    return csrFromTriples(count, columns.size, rowIndex, colIndex, values);
  };
  return {
    rows: build(item.length, (n) => ({
      moment: n,
      thing: n,
      lifts: leanings?.rows.subarray(n * lean.length, (n + 1) * lean.length) ?? [],
    })),
    alone: Uint8Array.from(alone),
    items,
    item,
    withEachItem: (rows) =>
      build(rows.length * items.length, (n) => {
        const moment = rows[Math.floor(n / items.length)] as number;
        const thing = example[n % items.length] as number;
        return { moment, thing, lifts: leanings?.lifts(table.user?.[moment] ?? "", thing) ?? [] };
      }),
  };
}

/** Names a cell's value; null for an empty one. */
function coderOf(cells: readonly string[]): Coder {
  const values = new Set(cells);
  const numbers = [...values].filter((cell) => cell !== "").map(Number);
  if (
    values.size <= MOST_VALUES ||
    numbers.some((n) => !Number.isFinite(n)) ||
    numbers.every(Number.isInteger)
  )
    return (cell) => (cell === "" ? null : cell);
  const sorted = Float64Array.from(
    cells.filter((cell) => cell !== ""),
    Number,
  ).sort();
  const edges = Array.from(
    { length: BANDS - 1 },
    (_, b) => sorted[Math.floor(((b + 1) * sorted.length) / BANDS)] ?? 0,
  );
  return (cell) => {
    const value = Number(cell);
    return cell === "" || !Number.isFinite(value)
      ? null
      : String(edges.filter((edge) => value >= edge).length);
  };
}
