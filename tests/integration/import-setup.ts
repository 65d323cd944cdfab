import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Actor } from "@/lib/domain/actor";
import type { Balance } from "@/lib/domain/import/balance";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { ImportSource } from "@/lib/services/import/upload-bytes";
import type { RandomFile } from "@/tests/integration/import-random-files";
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
    /** Imports a file by its own mapping; answers the import's id. */
    async bring(actor: Actor, { kind, content, mapping }: RandomFile): Promise<number> {
      return (await importFileHere(actor, sourceOf(`${kind}.csv`, content), { kind, mapping })).id;
    },
    /** The ids of a workspace's imports, the first of them first. */
    async importsOf(actor: Actor): Promise<number[]> {
      const rows = await query<{ id: number }>(`select id from import where "workspaceId" = $1 order by id`, [
        actor.workspaceId,
      ]);
      return rows.map(({ id }) => id);
    },
  };
}

/** A text or bytes as a file that is uploaded. */
export function sourceOf(fileName: string, content: string | Uint8Array): ImportSource {
  const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
  return { fileName, fileSize: bytes.length, bytes: [bytes] };
}

/** What an import is told of the worker that carries it out, which nobody stops. */
export function worker(id = "test", leaseSeconds = 30) {
  return { id, leaseSeconds, stopping: new AbortController().signal };
}

export function figures(balance: Balance): number[] {
  return [balance.read, balance.added, balance.updated, balance.duplicate, balance.rejected];
}

/** Lines of a CSV file. */
export function csv(...lines: string[]): string {
  return `${lines.join("\n")}\n`;
}
