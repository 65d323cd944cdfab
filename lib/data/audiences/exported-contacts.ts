import { pool } from "@/lib/data/pool";
import type { ExportArm, ExportPlan } from "@/lib/domain/audiences/export-plan";

export interface ExportedContacts {
  readonly layout: ExportPlan["layout"];
  readonly contacts: readonly {
    readonly emailHash: string | null;
    readonly phoneHash: string | null;
    /** In plain, where the workspace keeps it. */
    readonly phone: string | null;
  }[];
}

/** The contacts of one side of an export of a workspace, of those who agree now; null where there is no such export. */
export async function exportedContacts(
  workspaceId: number,
  exportId: number,
  arm: ExportArm,
): Promise<ExportedContacts | null> {
  const { rows } = await pool().query<ExportedContacts>(
    `select e.layout, coalesce((
       select json_agg(json_build_object('emailHash', c."emailHash", 'phoneHash', c."phoneHash", 'phone', c.contacts ->> 'phone')
                order by coalesce(c."emailHash", c."phoneHash"), c.id)
         from audience_export_member m join customer c on c.id = m."customerId"
        where m."exportId" = e.id and m.arm = $3::"ExportArm" and c.consent
          and (c."emailHash" is not null or c."phoneHash" is not null)), '[]') as contacts
       from audience_export e join audience a on a.id = e."audienceId" and a."deletedAt" is null
      where e."workspaceId" = $1 and e.id = $2`,
    [workspaceId, exportId, arm],
  );
  return rows[0] ?? null;
}
