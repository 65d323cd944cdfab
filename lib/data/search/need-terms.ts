import { pool } from "@/lib/data/pool";

/** The terms that set each named need of a run apart, by its key, heaviest first. */
export async function needTerms(runId: number): Promise<Map<number, readonly string[]>> {
  const { rows } = await pool().query<{ key: number; terms: string[] }>(
    `select key, array(select item ->> 'term' from jsonb_array_elements(terms) item) as terms
       from need where "runId" = $1 and not "isOther"`,
    [runId],
  );
  return new Map(rows.map(({ key, terms }) => [key, terms]));
}
