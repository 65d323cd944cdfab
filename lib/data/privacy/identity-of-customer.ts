import { pool, type Transaction } from "@/lib/data/pool";

export interface CustomerIdentity {
  readonly id: number;
  readonly key: string;
  /** other keys of the same person */
  readonly aliases: readonly string[];
  readonly emailHash: string | null;
  readonly phoneHash: string | null;
  readonly contacts: { readonly email?: string; readonly phone?: string } | null;
  /** whether no other customer of the workspace has it */
  readonly isEmailOwn: boolean;
  readonly isPhoneOwn: boolean;
}

/** By what a customer is known; of a key that is another one of a person, that person. */
export async function identityOfCustomer(
  workspaceId: number,
  id: number,
  client: Pick<Transaction, "query"> = pool(),
): Promise<CustomerIdentity | null> {
  const { rows } = await client.query<CustomerIdentity>(
    `select id, key, array(select a.key from customer a where a."workspaceId" = $1 and a."personId" = c.id order by a.key) as aliases,
            "emailHash", "phoneHash", contacts,
            not exists (select 1 from customer o where o."workspaceId" = $1 and o.id <> c.id
                           and o."emailHash" = c."emailHash") as "isEmailOwn",
            not exists (select 1 from customer o where o."workspaceId" = $1 and o.id <> c.id
                           and o."phoneHash" = c."phoneHash") as "isPhoneOwn"
       from customer c
      where "workspaceId" = $1
        and id = coalesce((select "personId" from customer where "workspaceId" = $1 and id = $2), $2)`,
    [workspaceId, id],
  );
  return rows[0] ?? null;
}
