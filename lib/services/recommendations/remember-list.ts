import { type HandedList, insertServedLists } from "@/lib/data/recommendations/insert-served-lists";
import { log } from "@/lib/log";

/** Lists wait so long to be written together, and so many at most: at 200 a second one insert of 100 instead of 200. */
const WAIT_MS = 500;
const MOST_WAITING = 5000;

let waiting: HandedList[] = [];
let timer: NodeJS.Timeout | null = null;
/** Ends when all that has been handed to the database is there. */
let writing: Promise<void> = Promise.resolve();

/** Remembers a list soon, without making who asked for it wait. A process that dies loses half a second of them. */
export function rememberList(list: HandedList): void {
  if (waiting.length >= MOST_WAITING) return;
  waiting.push(list);
  timer ??= setTimeout(() => {
    writeLists().catch((err: unknown) => log.warn({ err }, "served lists"));
  }, WAIT_MS);
}

/** Writes what waits, after what is being written. Whoever must find a list calls this first. */
export function writeLists(): Promise<void> {
  if (timer) clearTimeout(timer);
  timer = null;
  const lists = waiting;
  waiting = [];
  const before = writing.catch(() => {});
  writing = before.then(() => (lists.length > 0 ? insertServedLists(lists) : undefined));
  return writing;
}
