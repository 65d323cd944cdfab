import { type HandedList, insertServedLists } from "@/lib/data/recommendations/insert-served-lists";
import { log } from "@/lib/log";

/** Lists wait so long to be written together, and so many at most: at 200 a second one insert of 100 instead of 200. */
const WAIT_MS = 500;
const MOST_WAITING = 5000;

let waiting: HandedList[] = [];
let timer: NodeJS.Timeout | null = null;

/** Remembers a list soon, without making who asked for it wait. A process that dies loses half a second of them. */
export function rememberList(list: HandedList): void {
  if (waiting.length >= MOST_WAITING) return;
  waiting.push(list);
  timer ??= setTimeout(() => {
    writeLists().catch((err: unknown) => log.warn({ err }, "served lists"));
  }, WAIT_MS);
}

/** Writes what waits. Whoever must find a list calls this first. */
export async function writeLists(): Promise<void> {
  if (timer) clearTimeout(timer);
  timer = null;
  const lists = waiting;
  waiting = [];
  if (lists.length > 0) await insertServedLists(lists);
}
