import { pool } from "@/lib/data/pool";
import type { PersonaProduct } from "@/lib/domain/persona/persona-row";

/** The products that stand in most lists of a persona's members, and how many members have a list. */
export async function personaProducts(
  runId: number,
  personaKey: number,
  limit: number,
): Promise<{ products: PersonaProduct[]; lists: number }> {
  const listed = `recommendation r join profile f on f."runId" = r."runId" and f."customerId" = r."customerId"
    join persona p on p.id = f."personaId" where r."runId" = $1 and p.key = $2`;
  const [counted, found] = await Promise.all([
    pool().query<{ lists: number }>(`select count(distinct r."customerId")::int as lists from ${listed}`, [
      runId,
      personaKey,
    ]),
    pool().query<PersonaProduct>(
      `select product.id, coalesce(product.title, product.key) as title, product.category, product.price, top.lists,
              top.rank as "meanRank"
         from (select r."productId" as id, count(*)::int as lists, avg(r.rank)::float as rank from ${listed}
                group by 1 order by 2 desc, 3, 1 limit $3) top
         join product on product.id = top.id
        order by top.lists desc, top.rank, product.id`,
      [runId, personaKey, limit],
    ),
  ]);
  return { products: found.rows, lists: counted.rows[0]?.lists ?? 0 };
}
