import { pool } from "@/lib/data/pool";
import type { CompiledQuery } from "@/lib/domain/audiences/compile-rule";

/** The customers that a compiled query finds, by id. */
export async function memberIds({ text, values }: CompiledQuery): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(`${text} order by 1`, [...values]);
  return rows.map(({ id }) => id);
}
