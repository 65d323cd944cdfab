import type { Interactions } from "@/lib/algorithms/evaluate/interactions";

export interface InteractionCollector {
  /** One source row; `time` is ignored where the collector was made without times. */
  add(user: string, item: string, time: number, weight: number): void;
  /** Rows seen so far. */
  rows(): number;
  finish(): Interactions;
}

const ITEM_RANGE = 2 ** 26;

/**
 * Interns users and items in order of first sight and folds repeated pairs: first time, summed weight.
 * Holds one record a distinct pair, not a row. Cost: O(1) a row. Up to 2^26 items and 2^26 users.
 */
export function createInteractionCollector(withTime: boolean): InteractionCollector {
  const users = new Map<string, number>();
  const items = new Map<string, number>();
  const pairs = new Map<number, number>();
  const user: number[] = [];
  const item: number[] = [];
  const time: number[] = [];
  const weight: number[] = [];
  const firstRow: number[] = [];
  let rows = 0;

  return {
    add(userId, itemId, at, w) {
      const u = intern(users, userId);
      const i = intern(items, itemId);
      const key = u * ITEM_RANGE + i;
      const p = pairs.get(key);
      if (p === undefined) {
        pairs.set(key, user.length);
        user.push(u);
        item.push(i);
        weight.push(w);
        time.push(at);
        firstRow.push(rows);
      } else {
        weight[p] = (weight[p] as number) + w;
        if (withTime && at < (time[p] as number)) {
          time[p] = at;
          firstRow[p] = rows;
        }
      }
      rows++;
    },
    rows: () => rows,
    finish: () => ({
      userIds: [...users.keys()],
      itemIds: [...items.keys()],
      user: Int32Array.from(user),
      item: Int32Array.from(item),
      weight: Float64Array.from(weight),
      row: Int32Array.from(firstRow),
      time: withTime ? Float64Array.from(time) : null,
    }),
  };
}

function intern(known: Map<string, number>, id: string): number {
  const found = known.get(id);
  if (found !== undefined) return found;
  known.set(id, known.size);
  return known.size - 1;
}
