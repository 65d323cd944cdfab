import { holdsSql } from "@/lib/data/documents/holds-sql";
import { likePattern } from "@/lib/data/like-pattern";
import { SENTIMENT_SQL } from "@/lib/data/needs/sentiment-sql";
import { writtenByMember } from "@/lib/data/personas/members-sql";
import { asksOfMentions, type DocumentFilter } from "@/lib/domain/documents/document-filter";

/** `runId` is null before a run is published: filters that need one then find nothing. */
export interface DocumentQuery {
  readonly workspaceId: number;
  readonly runId: number | null;
  readonly filter: DocumentFilter;
  /** What the search for `q` has found, best first; without it texts hold it letter for letter. */
  readonly found?: { readonly documentIds: readonly string[]; readonly mentionIds: readonly string[] } | null;
}

export interface DocumentSql {
  /** Conditions on `document d`. */
  readonly where: string;
  /** Query over mentions that the filter asks for, with columns of `mention m`; null when it asks none. */
  readonly mentions: string | null;
  readonly params: unknown[];
}

/** The filter in SQL. Agents' turns are kept for context and are never rows of their own. */
export function documentSql({ workspaceId, runId, filter, found }: DocumentQuery): DocumentSql {
  const params: unknown[] = [workspaceId, runId];
  const bind = (value: unknown) => `$${params.push(value)}`;
  const where = [`d."workspaceId" = $1`, `d.speaker is distinct from 'agent'`];
  const when = (value: unknown, condition: (place: string) => string) => {
    if (value !== undefined && value !== "") where.push(condition(bind(value)));
  };
  const dayStart = (place: string, plus: number) =>
    `((${place}::date + ${plus})::timestamp at time zone (select "timeZone" from workspace where id = $1))`;
  when(filter.product, (place) => `d."productId" = ${place}`);
  when(filter.customer, (place) => `d."customerId" = ${place}`);
  when(filter.import, (place) => `d."importId" = ${place}`);
  when(filter.source, (place) => `d.source = ${place}::"DocumentSource"`);
  when(filter.language, (place) => `d.language = ${place}`);
  when(filter.from, (place) => `d."writtenAt" >= ${dayStart(place, 0)}`);
  when(filter.to, (place) => `d."writtenAt" < ${dayStart(place, 1)}`);
  if (found) where.push(`d.id = any(${bind(found.documentIds)}::bigint[])`);
  else if (filter.q) where.push(holdsSql(bind(likePattern(filter.q)), `${bind(filter.q)}::text`));
  when(filter.persona, (place) =>
    writtenByMember("d", "$2", `select id from persona where "runId" = $2 and key = ${place}`),
  );
  if (filter.flag === "any") where.push(`(d."spamReasons" <> '{}' or d."duplicateOfId" is not null)`);
  else if (filter.flag === "repeats") where.push(`d."duplicateOfId" is not null`);
  else when(filter.flag, (place) => `${place} = any(d."spamReasons")`);
  when(filter.repeats, (place) => `d."duplicateOfId" = ${place}::bigint`);
  if (filter.rated) where.push("d.rating is not null");
  return { where: where.join(" and "), mentions: mentionSql(filter, bind), params };
}

function mentionSql(filter: DocumentFilter, bind: (value: unknown) => string): string | null {
  if (!asksOfMentions(filter)) return null;
  const conditions: string[] = [];
  if (filter.sentiment) conditions.push(SENTIMENT_SQL[filter.sentiment]);
  if (filter.type) conditions.push(`s.type = ${bind(filter.type)}::"NeedType"`);
  if (filter.chatter)
    conditions.push(`not exists (select from need_mention nm join need n on n.id = nm."needId"
      where nm."mentionId" = m.id and n."runId" = $2)`);
  const scored = `join mention_score s on s."mentionId" = m.id and s."runId" = $2`;
  if (filter.need === undefined) return `mention m ${scored} where ${conditions.join(" and ")}`;
  conditions.push(`n."runId" = $2`, `n.key = ${bind(filter.need)}`);
  return `need n join need_mention nm on nm."needId" = n.id join mention m on m.id = nm."mentionId"
    ${filter.sentiment || filter.type ? scored : ""} where ${conditions.join(" and ")}`;
}
