import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Actor } from "@/lib/domain/actor";
import type { Balance } from "@/lib/domain/import/balance";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { createDatabase } from "@/tests/support/create-database";

/** What the import tests need, loaded once DATABASE_URL names a database of the test file's own. */
export async function setUpImports() {
  await createDatabase();
  const { pool } = await import("@/lib/data/pool");
  const { importContent } = await import("@/lib/services/import/import-content");
  const { importFileHere } = await import("@/lib/services/import/import-file-here");
  const { uploadBytes } = await import("@/lib/services/import/upload-bytes");
  const { systemActor } = await import("@/lib/domain/actor");
  const { disconnect } = await import("@/lib/data/disconnect");
  let shops = 0;
  const query = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
    (await pool().query<T>(sql, values)).rows;
  return {
    query,
    disconnect,
    importFileHere,
    /** A new workspace, as its system actor. */
    async newShop(timeZone = "Asia/Shanghai"): Promise<Actor> {
      const rows = await query<{ id: number }>(
        `insert into workspace (slug, name, "timeZone") values ($1, 'Shop', $2) returning id`,
        [`shop-${++shops}`, timeZone],
      );
      return systemActor(rows[0]?.id ?? 0);
    },
    /** Imports a text or bytes and answers [read, added, updated, duplicate, rejected]. */
    async load(
      actor: Actor,
      kind: ImportKind,
      content: string | Uint8Array,
      fileName = `${kind}.csv`,
    ): Promise<number[]> {
      return figures(await importContent(actor, { fileName, kind, content }));
    },
    async upload(actor: Actor, file: string): Promise<number> {
      const { size } = await stat(file);
      return uploadBytes(actor, { fileName: file, fileSize: size, bytes: createReadStream(file) });
    },
    uploadBytes,
  };
}

export function figures(balance: Balance): number[] {
  return [balance.read, balance.added, balance.updated, balance.duplicate, balance.rejected];
}

/** Lines of a CSV file. */
export function csv(...lines: string[]): string {
  return `${lines.join("\n")}\n`;
}
