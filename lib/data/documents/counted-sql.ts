/**
 * The condition that a document counts in a run: it is not flagged, and repeats no earlier text unless the workspace
 * counts such texts too; or a person has put it back. `d` is the name of the document's table in the query.
 */
export function countedSql(d: string): string {
  return `(${d}.restored or (${d}."spamReasons" = '{}' and (${d}."duplicateOfId" is null
    or (select w."countDuplicates" from workspace w where w.id = ${d}."workspaceId"))))`;
}
