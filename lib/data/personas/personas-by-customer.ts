import { pool } from "@/lib/data/pool";

/** Who is in which persona of a run: the customer's key and the persona's, null for a profile in none. */
export async function personasByCustomer(
  runId: number,
): Promise<{ customer: string; persona: number | null }[]> {
  const { rows } = await pool().query<{ customer: string; persona: number | null }>(
    `select customer.key as customer, persona.key as persona
       from profile join customer on customer.id = profile."customerId"
       left join persona on persona.id = profile."personaId"
      where profile."runId" = $1 order by customer.key`,
    [runId],
  );
  return rows;
}
