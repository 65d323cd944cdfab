import { pool } from "@/lib/data/pool";
import type { PrivacyHoldings } from "@/lib/domain/privacy/privacy-settings";
import { PSEUDONYM } from "@/lib/domain/privacy/pseudonym";

/** What of the kinds of data that the switches are about a workspace holds. */
export async function privacyHoldings(workspaceId: number): Promise<PrivacyHoldings> {
  const { rows } = await pool().query<PrivacyHoldings>(
    `select (select count(*)::int from document where "workspaceId" = $1 and "originalText" is not null) as originals,
            (select count(*)::int from document where "workspaceId" = $1 and "duplicateOfId" is not null) as duplicates,
            (select count(*)::int from import_reject r join import i on i.id = r."importId"
              where i."workspaceId" = $1) as quarantined,
            customers.*
       from (select count(*)::int as customers, count(*) filter (where contacts is not null)::int as contacts,
                    count(*) filter (where key !~ $2)::int as "plainKeys"
               from customer where "workspaceId" = $1) customers`,
    [workspaceId, PSEUDONYM],
  );
  if (!rows[0]) throw new Error("nothing was counted");
  return rows[0];
}
