import { pool, type Transaction } from "@/lib/data/pool";
import type { ErasureCounts } from "@/lib/domain/privacy/erasure";

export interface ErasureRow {
  readonly id: number;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly remaining: number;
  readonly counts: unknown;
}

const COLUMNS = `e.id, e."createdAt", u.name as "createdBy", e.remaining, e.counts`;
const FROM = `erasure e left join "user" u on u.id = e."createdById"`;

/** A receipt whose search is still to come has `remaining` -1. The same person again takes the place of the first. */
export async function insertErasure(
  client: Transaction,
  erasure: {
    readonly workspaceId: number;
    /** hexadecimal */
    readonly keyHash: string;
    readonly counts: ErasureCounts;
    readonly createdById: string | null;
  },
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `insert into erasure ("workspaceId", "keyHash", counts, remaining, "createdById")
     values ($1, decode($2, 'hex'), $3, -1, $4)
     on conflict ("workspaceId", "keyHash") do update
       set counts = excluded.counts, remaining = -1, "createdById" = excluded."createdById", "createdAt" = now()
     returning id`,
    [erasure.workspaceId, erasure.keyHash, JSON.stringify(erasure.counts), erasure.createdById],
  );
  if (!rows[0]) throw new Error("no erasure");
  return rows[0].id;
}

export async function updateErasure(id: number, counts: ErasureCounts, remaining: number): Promise<void> {
  await pool().query(`update erasure set counts = $2, remaining = $3 where id = $1`, [
    id,
    JSON.stringify(counts),
    remaining,
  ]);
}

/** Receipts, newest first. */
export async function listErasureRows(workspaceId: number): Promise<ErasureRow[]> {
  const { rows } = await pool().query<ErasureRow>(
    `select ${COLUMNS} from ${FROM} where e."workspaceId" = $1 order by e.id desc limit 500`,
    [workspaceId],
  );
  return rows;
}

export async function erasureById(workspaceId: number, id: number): Promise<ErasureRow | null> {
  const { rows } = await pool().query<ErasureRow>(
    `select ${COLUMNS} from ${FROM} where e."workspaceId" = $1 and e.id = $2`,
    [workspaceId, id],
  );
  return rows[0] ?? null;
}

/** The receipt, not lifted, of a person known by one of these erasure hashes. */
export async function erasureByHash(
  workspaceId: number,
  hashes: readonly string[],
): Promise<ErasureRow | null> {
  const { rows } = await pool().query<ErasureRow>(
    `select ${COLUMNS} from ${FROM}
      where e."workspaceId" = $1 and not e.counts ? 'liftedAt'
        and (encode(e."keyHash", 'hex') = any($2) or e.counts->'contactHashes' ?| $2::text[])
      order by e.id desc limit 1`,
    [workspaceId, hashes],
  );
  return rows[0] ?? null;
}

/** Lets later files bring the person back: forgets the hashes and keeps the receipt. False if it was lifted before. */
export async function liftErasureRow(
  workspaceId: number,
  id: number,
  random: Uint8Array,
  at: Date,
): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update erasure set "keyHash" = $3,
            counts = counts || jsonb_build_object('contactHashes', '[]'::jsonb, 'liftedAt', $4::text)
      where "workspaceId" = $1 and id = $2 and not counts ? 'liftedAt'`,
    [workspaceId, id, random, at.toISOString()],
  );
  return rowCount === 1;
}
