import { pool } from "@/lib/data/pool";

/** Keeps a shard for its worker; `held` is false when somebody else has it now, `cancelled` when a person said stop. */
export async function renewLease(
  shard: { runId: number; stage: string; index: number },
  workerId: string,
  leaseSeconds: number,
): Promise<{ held: boolean; cancelled: boolean }> {
  const { rows } = await pool().query<{ cancelRequested: boolean }>(
    `update run_shard s set "leaseUntil" = now() + make_interval(secs => $5)
       from run where run.id = s."runId" and s."runId" = $1 and s.stage = $2 and s.index = $3
        and s."workerId" = $4 and s.status = 'running'
      returning run."cancelRequested"`,
    [shard.runId, shard.stage, shard.index, workerId, leaseSeconds],
  );
  return { held: rows.length === 1, cancelled: rows[0]?.cancelRequested ?? false };
}
