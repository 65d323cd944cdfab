import { pool, type Transaction } from "@/lib/data/pool";

export interface CustomerIdentity {
  readonly id: number;
  readonly key: string;
  readonly emailHash: string | null;
  readonly phoneHash: string | null;
  readonly contacts: { readonly email?: string; readonly phone?: string } | null;
  /** whether no other customer of the workspace has it */
  readonly isEmailOwn: boolean;
  readonly isPhoneOwn: boolean;
}

/** By what a customer is known. */
export async function identityOfCustomer(
  workspaceId: number,
  id: number,
  client: Pick<Transaction, "query"> = pool(),
): Promise<CustomerIdentity | null> {
  const { rows } = await client.query<CustomerIdentity>(
    `select id, key, "emailHash", "phoneHash", contacts,
            not exists (select 1 from customer o where o."workspaceId" = $1 and o.id <> c.id
                           and o."emailHash" = c."emailHash") as "isEmailOwn",
            not exists (select 1 from customer o where o."workspaceId" = $1 and o.id <> c.id
                           and o."phoneHash" = c."phoneHash") as "isPhoneOwn"
       from customer c where "workspaceId" = $1 and id = $2`,
    [workspaceId, id],
  );
  return rows[0] ?? null;
}
