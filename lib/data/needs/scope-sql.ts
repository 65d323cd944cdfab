import { SENTIMENT_SQL } from "@/lib/data/needs/sentiment-sql";
import { writtenByMember } from "@/lib/data/personas/members-sql";
import type { NeedScope } from "@/lib/domain/needs/need-scope";

export interface ScopedRun {
  readonly id: number;
  readonly workspaceId: number;
  readonly timeZone: string;
}

/**
 * Mentions of a run inside a scope, as the `from` and `where` of a query: need n, need_mention nm, mention m, document d,
 * mention_score s. $1 is the run. Mentions and documents are read from their narrow indices (`…_count_idx`) as long as
 * the query asks for columns of these only.
 */
export function scopeSql(run: ScopedRun, scope: NeedScope): { from: string; params: unknown[] } {
  const params: unknown[] = [run.id, run.workspaceId];
  const bind = (value: unknown) => `$${params.push(value)}`;
  const where = [`n."runId" = $1`, `d."workspaceId" = $2`];
  const when = (value: unknown, condition: (place: string) => string) => {
    if (value !== undefined) where.push(condition(bind(value)));
  };
  const dayStart = (place: string, plus: number) =>
    `((${place}::date + ${plus})::timestamp at time zone ${bind(run.timeZone)})`;
  when(
    scope.category,
    (place) => `d."productId" in (select id from product where "workspaceId" = $2 and category = ${place})`,
  );
  when(scope.product, (place) => `d."productId" = ${place}`);
  when(scope.persona, (place) =>
    writtenByMember("d", "$1", `select id from persona where "runId" = $1 and key = ${place}`),
  );
  when(scope.language, (place) => `m.language = ${place}`);
  when(scope.from, (place) => `d."writtenAt" >= ${dayStart(place, 0)}`);
  when(scope.to, (place) => `d."writtenAt" < ${dayStart(place, 1)}`);
  if (scope.sentiment) where.push(SENTIMENT_SQL[scope.sentiment]);
  return {
    from: `from need n join need_mention nm on nm."needId" = n.id
      join mention m on m.id = nm."mentionId" join document d on d.id = m."documentId"
      join mention_score s on s."runId" = n."runId" and s."mentionId" = m.id
     where ${where.join(" and ")}`,
    params,
  };
}
