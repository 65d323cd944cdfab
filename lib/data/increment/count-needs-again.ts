import type { Transaction } from "@/lib/data/pool";
import { NEUTRAL_BAND } from "@/lib/domain/needs/sentiment-class";

/** Counts mentions, documents, customers and sides of each need of the run anew from its mentions. */
export async function countNeedsAgain(client: Transaction, runId: number): Promise<void> {
  await client.query(
    `update need set mentions = found.mentions, documents = found.documents, customers = found.customers,
            negative = found.negative, positive = found.positive,
            neutral = found.mentions - found.negative - found.positive
       from (select member."needId", count(*)::int as mentions, count(distinct document.id)::int as documents,
                    count(distinct document."customerId")::int as customers,
                    count(*) filter (where score.sentiment < -$2::float8)::int as negative,
                    count(*) filter (where score.sentiment > $2::float8)::int as positive
               from need own join need_mention member on member."needId" = own.id
               join mention on mention.id = member."mentionId"
               join document on document.id = mention."documentId"
               join mention_score score on score."runId" = own."runId" and score."mentionId" = mention.id
              where own."runId" = $1 group by member."needId") found
      where need.id = found."needId"`,
    [runId, NEUTRAL_BAND],
  );
}
