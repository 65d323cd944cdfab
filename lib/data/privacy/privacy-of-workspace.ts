import { pool, type Transaction } from "@/lib/data/pool";
import type { PrivacySettings } from "@/lib/domain/privacy/privacy-settings";

export interface WorkspacePrivacy extends PrivacySettings {
  readonly timeZone: string;
  readonly currency: string;
  /** changes with every erasure and every one that is lifted */
  readonly erasures: string;
}

/** What a workspace keeps of people. */
export async function privacyOfWorkspace(
  workspaceId: number,
  client: Pick<Transaction, "query"> = pool(),
): Promise<WorkspacePrivacy> {
  const { rows } = await client.query<WorkspacePrivacy>(
    `select "keepOriginals", "keepContacts", pseudonymise, "countDuplicates", "timeZone", currency,
            (select concat_ws('/', count(*), max(id), count(*) filter (where counts ? 'liftedAt'))
               from erasure where "workspaceId" = workspace.id) as erasures
       from workspace where id = $1`,
    [workspaceId],
  );
  const [found] = rows;
  if (!found) throw new Error(`There is no workspace ${workspaceId}.`);
  return found;
}
