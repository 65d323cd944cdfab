/**
 * Everybody with a profile in any run, as a table in parentheses: a customer by his number, a text whose author is not
 * known by the negative of its own.
 */
export const MEMBERS = `(select "runId", "personaId", "foundKey", "customerId"::float8 as who from profile
  union all select "runId", "personaId", "foundKey", -"documentId"::float8 from text_profile)`;

/** The condition that the text of document `d` is by a member of a persona: `personas` is a query of persona ids. */
export function writtenByMember(d: string, runId: string, personas: string): string {
  return `(${d}."customerId" in (select "customerId" from profile where "runId" = ${runId} and "personaId" in (${personas}))
    or ${d}.id in (select "documentId" from text_profile where "runId" = ${runId} and "personaId" in (${personas})))`;
}
