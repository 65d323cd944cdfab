import { lockMerging } from "@/lib/data/import/lock-for-merge";
import { transaction } from "@/lib/data/pool";
import type { PrivacySwitch } from "@/lib/domain/privacy/privacy-settings";

/** What was kept goes with the switch, in tables and in what imports remember for undo; SQL over $1, the workspace. */
const FORGETS: Partial<Record<PrivacySwitch, readonly string[]>> = {
  keepOriginals: [
    `update document set "originalText" = null where "workspaceId" = $1 and "originalText" is not null`,
    // Beside the text, as a statement holds what follows it: lib/data/import/merge/statement-sql.ts.
    `update import_change set said = said #- '{text,originalText}'
      where "workspaceId" = $1 and "table" = 'document' and said->'text' ? 'originalText'`,
  ],
  keepContacts: [
    `update customer set contacts = null where "workspaceId" = $1 and contacts is not null`,
    `update import_change set said = said - 'contacts' where "workspaceId" = $1 and said ? 'contacts'`,
  ],
};

/** Turns a switch; off deletes what it kept. No import merges meanwhile, and one at work reads its file anew. */
export async function setPrivacy(workspaceId: number, name: PrivacySwitch, on: boolean): Promise<void> {
  await transaction(async (client) => {
    await lockMerging(client, workspaceId);
    await client.query(`update workspace set "${name}" = $2 where id = $1`, [workspaceId, on]);
    if (on) return;
    for (const sql of FORGETS[name] ?? []) await client.query(sql, [workspaceId]);
  });
}
