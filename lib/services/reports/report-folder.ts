import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { droppedFiles } from "@/lib/data/reports/dropped-files";
import { env } from "@/lib/env";

/** Where schedules lay a workspace's reports: on the machine of the worker that made them. */
function folderOf(workspaceId: number): string {
  return path.join(env.NEEDSCAPE_HOME, "exports", String(workspaceId), "reports");
}

/** As pages name the folder, which may lie on another machine. */
export function shownFolder(workspaceId: number): string {
  return `NEEDSCAPE_HOME/${path.relative(env.NEEDSCAPE_HOME, folderOf(workspaceId))}`;
}

/** Lays a file into the folder, for its owner's eyes only. */
export async function layFile(workspaceId: number, name: string, bytes: Uint8Array): Promise<void> {
  const folder = folderOf(workspaceId);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path.join(folder, name), bytes, { mode: 0o600 });
}

/**
 * Takes away the files that are no report's any more; whoever deletes reports calls it. Only this machine's: a worker
 * elsewhere clears its own after each report that it lays down.
 */
export async function clearFolder(workspaceId: number): Promise<number> {
  const folder = folderOf(workspaceId);
  const names = await readdir(folder).catch((): string[] => []);
  if (names.length === 0) return 0;
  const kept = await droppedFiles(workspaceId);
  const old = names.filter((name) => !kept.has(name));
  await Promise.all(old.map((name) => rm(path.join(folder, name), { force: true })));
  return old.length;
}
