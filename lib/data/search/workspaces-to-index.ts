import { pool } from "@/lib/data/pool";
import { CATALOGUE_STAMP } from "@/lib/data/search/catalogue-stamp";

/** Workspaces whose catalogue is not what their index was made of. */
export async function workspacesToIndex(): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select w.id from workspace w left join search_index s on s."workspaceId" = w.id
      where s.stamp is distinct from ${CATALOGUE_STAMP}
        and exists (select from product p where p."workspaceId" = w.id)`,
  );
  return rows.map(({ id }) => id);
}
