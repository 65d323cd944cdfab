import type { Transaction } from "@/lib/data/pool";

/** Counts, for each topic of a run, the mentions of needs in the documents whose strongest topic it is. */
export async function countTopicNeeds(client: Transaction, runId: number): Promise<void> {
  // Rows that this transaction has just brought are unknown to the planner: it would loop over them for a minute.
  await client.query("analyze document_topic");
  await client.query(
    `update topic set needs = counted.needs
       from (select model, key,
                    jsonb_agg(jsonb_build_object('key', need, 'mentions', mentions) order by mentions desc, need) as needs
               from (select own.model, own.key, need.key as need, count(*) as mentions
                       from document_topic own
                       join mention on mention."documentId" = own."documentId"
                       join need_mention found on found."mentionId" = mention.id
                       join need on need.id = found."needId" and need."runId" = own."runId" and not need."isOther"
                      where own."runId" = $1 and own.rank = 1
                      group by own.model, own.key, need.key) pairs
              group by model, key) counted
      where topic."runId" = $1 and topic.model = counted.model and topic.key = counted.key`,
    [runId],
  );
}
