import { pool } from "@/lib/data/pool";
import type { CompiledQuery } from "@/lib/domain/audiences/compile-rule";

/** How many customers a compiled query finds. */
export async function countMembers({ text, values }: CompiledQuery): Promise<number> {
  const { rows } = await pool().query<{ size: number }>(`select count(*)::int as size from (${text}) found`, [
    ...values,
  ]);
  return rows[0]?.size ?? 0;
}
