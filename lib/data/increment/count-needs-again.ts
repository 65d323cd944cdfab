import { SENTIMENT_SQL } from "@/lib/data/needs/sentiment-sql";
import type { Transaction } from "@/lib/data/pool";

/** Counts mentions, documents, customers and sides of each need of the run anew from its mentions. */
export async function countNeedsAgain(client: Transaction, runId: number): Promise<void> {
  await client.query(
    `update need set mentions = found.mentions, documents = found.documents, customers = found.customers,
            negative = found.negative, positive = found.positive,
            neutral = found.mentions - found.negative - found.positive
       from (select member."needId", count(*)::int as mentions, count(distinct document.id)::int as documents,
                    count(distinct document."customerId")::int as customers,
                    count(*) filter (where ${SENTIMENT_SQL.negative})::int as negative,
                    count(*) filter (where ${SENTIMENT_SQL.positive})::int as positive
               from need own join need_mention member on member."needId" = own.id
               join mention on mention.id = member."mentionId"
               join document on document.id = mention."documentId"
               join mention_score s on s."runId" = own."runId" and s."mentionId" = mention.id
              where own."runId" = $1 group by member."needId") found
      where need.id = found."needId"`,
    [runId],
  );
}
