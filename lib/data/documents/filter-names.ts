import { pool } from "@/lib/data/pool";
import type { DocumentFilter } from "@/lib/domain/documents/document-filter";
import type { FilterNames } from "@/lib/domain/documents/document-row";

const NAMED = `json_build_object('key', key, 'nameEn', "nameEn", 'nameZh', "nameZh")`;

/** What the numbers in a filter stand for, within the workspace and its published run. */
export async function filterNames(
  workspaceId: number,
  runId: number | null,
  filter: DocumentFilter,
): Promise<FilterNames> {
  const { rows } = await pool().query<FilterNames>(
    `select (select ${NAMED} from need where "runId" = $2 and key = $3) as need,
            (select ${NAMED} from persona where "runId" = $2 and key = $4) as persona,
            (select json_build_object('id', id, 'title', coalesce(title, key))
               from product where "workspaceId" = $1 and id = $5) as product,
            (select json_build_object('id', id, 'key', key)
               from customer where "workspaceId" = $1 and id = $6) as customer,
            (select "fileName" from import where "workspaceId" = $1 and id = $7) as "importFile"`,
    [
      workspaceId,
      runId,
      filter.need ?? null,
      filter.persona ?? null,
      filter.product ?? null,
      filter.customer ?? null,
      filter.import ?? null,
    ],
  );
  return rows[0] ?? { need: null, persona: null, product: null, customer: null, importFile: null };
}
