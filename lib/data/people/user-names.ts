import { pool } from "@/lib/data/pool";

/** Names of users, by their ids; whoever is gone is missing. */
export async function userNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool().query<{ id: string; name: string }>(
    `select id, name from "user" where id = any($1::text[])`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
