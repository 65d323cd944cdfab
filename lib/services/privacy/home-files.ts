import { createReadStream } from "node:fs";
import { access, open, readdir } from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/env";

/** Longer than any token: what a piece shares with the one before, so that no token is cut in two. */
const OVERLAP = 1024;

export interface FileHits {
  readonly files: number;
  readonly found: { readonly place: string; readonly count: number }[];
}

/**
 * Looks for whole tokens in every file under the home folder that is not PostgreSQL's own. Reads each once, piece by
 * piece; a file that may not be read is left out.
 */
export async function scanHome(pattern: string | null): Promise<FileHits> {
  const files = await filesBelow(env.NEEDSCAPE_HOME);
  const found: FileHits["found"] = [];
  if (pattern !== null) {
    for (const file of files) {
      const count = (await placesIn(file, pattern)).length;
      if (count > 0) found.push({ place: path.relative(env.NEEDSCAPE_HOME, file), count });
    }
  }
  return { files: files.length, found };
}

/** Blots tokens out of the log files, in place, so that whoever writes to them may go on; how many. */
export async function blotLogs(pattern: string | null): Promise<number> {
  if (pattern === null) return 0;
  let blotted = 0;
  for (const file of await filesBelow(path.join(env.NEEDSCAPE_HOME, "logs"))) {
    const places = await placesIn(file, pattern);
    if (places.length === 0) continue;
    const handle = await open(file, "r+");
    try {
      for (const { at, length } of places) await handle.write(Buffer.alloc(length, "*"), 0, length, at);
    } finally {
      await handle.close();
    }
    blotted += places.length;
  }
  return blotted;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const isPostgres = await access(path.join(folder, "PG_VERSION")).then(
    () => true,
    () => false,
  );
  if (isPostgres) return [];
  const below = await Promise.all(
    entries.map((entry) => {
      const at = path.join(folder, entry.name);
      // The embedded server's data may be closed to us, and then does not show what it is.
      if (entry.isDirectory()) return entry.name === "postgres" ? [] : filesBelow(at);
      return entry.isFile() ? [at] : [];
    }),
  );
  return below.flat();
}

/** Where in a file, in bytes, tokens stand. */
async function placesIn(file: string, pattern: string): Promise<{ at: number; length: number }[]> {
  const wanted = new RegExp(pattern, "gi");
  const places = new Map<number, number>();
  let held = Buffer.alloc(0);
  let start = 0;
  const search = (isEnd: boolean) => {
    // Each byte is a character, so that places in the text are places in the file.
    for (const match of held.toString("latin1").matchAll(wanted)) {
      const [, ahead = "", token = ""] = match;
      const at = match.index + ahead.length;
      // What stands before or after is in another piece, where the whole of it is seen.
      if ((at === 0 && start > 0) || (at + token.length === held.length && !isEnd)) continue;
      places.set(start + at, token.length);
    }
  };
  try {
    for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
      const keep = Math.min(held.length, OVERLAP);
      start += held.length - keep;
      held = Buffer.concat([held.subarray(held.length - keep), piece]);
      search(false);
    }
    search(true);
  } catch {
    return [];
  }
  return [...places].map(([at, length]) => ({ at, length }));
}

/** The pattern for bytes that are read as characters one by one. */
export function bytePattern(pattern: string | null): string | null {
  return pattern === null ? null : Buffer.from(pattern, "utf8").toString("latin1");
}
