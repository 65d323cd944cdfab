import { pool } from "@/lib/data/pool";
import { scanTables } from "@/lib/data/privacy/scan-tables";
import type { ScanResult } from "@/lib/domain/privacy/erasure";
import { type PersonTokens, tokenPattern } from "@/lib/domain/privacy/person-tokens";
import { bytePattern, scanHome } from "@/lib/services/privacy/home-files";

/** Searches every column of every table, and every file of the home folder, for a person's tokens and ids. */
export async function scanForPerson(
  workspaceId: number,
  tokens: PersonTokens,
  ids: {
    readonly customers: readonly number[];
    readonly documents: readonly string[];
    readonly mentions: readonly string[];
  },
): Promise<ScanResult> {
  const pattern = tokenPattern(tokens.telling);
  const [found, home] = await Promise.all([
    scanTables(pool(), {
      workspaceId,
      pattern,
      tokens: tokens.telling,
      keys: tokens.keys,
      customerIds: ids.customers,
      documentIds: ids.documents,
      mentionIds: ids.mentions,
    }),
    scanHome(bytePattern(pattern)),
  ]);
  return {
    at: new Date().toISOString(),
    tables: found.tables,
    columns: found.columns,
    files: home.files,
    remaining: [...found.remaining, ...home.found],
    elsewhere: found.elsewhere,
  };
}
