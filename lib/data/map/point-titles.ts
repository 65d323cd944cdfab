import { pool } from "@/lib/data/pool";
import type { MapSubject } from "@/lib/domain/map/map-subject";

const TITLES: Readonly<Record<MapSubject, string>> = {
  customers: `select id::float8, key as title, concat('customers/', id) as path from customer
    where "workspaceId" = $1 and id = any($2::bigint[])`,
  mentions: `select m.id::float8, m.text as title, concat('documents/', d.id) as path
    from mention m join document d on d.id = m."documentId" where d."workspaceId" = $1 and m.id = any($2::bigint[])`,
  products: `select id::float8, coalesce(title, key) as title, concat('products/', id) as path from product
    where "workspaceId" = $1 and id = any($2::bigint[])`,
};

/** What points are called, and their pages. */
export async function pointTitles(
  subject: MapSubject,
  workspaceId: number,
  ids: readonly number[],
): Promise<{ id: number; title: string; path: string }[]> {
  const { rows } = await pool().query<{ id: number; title: string; path: string }>(TITLES[subject], [
    workspaceId,
    ids,
  ]);
  return rows;
}
