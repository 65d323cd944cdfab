/** What of a row is its order's: bits of the column `joined`. */
export const JOINED = { customer: 1, status: 2, returned: 4, whole: 8, product: 16 } as const;

/** The customer that a row's own file names, whoever it is joined to now; of order lines and documents. */
export function saidCustomer(alias: string): string {
  return `case when ${alias}.joined & ${JOINED.customer} = 0 then coalesce(${alias}."aliasId", ${alias}."customerId") end`;
}

/** The keys ($1: the workspace) that are another's, each with the person; what is a person's itself is nobody's. */
export const ALIASES = `select a.id, a."personId" from customer a join customer p on p.id = a."personId"
  where a."workspaceId" = $1 and a."personId" <> a.id and p."personId" is null`;
