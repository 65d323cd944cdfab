import pg from "pg";

/** Everything that the newest run found, by names and keys rather than ids, as text: equal results are equal texts. */
export async function runSignature(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const newest = "(select max(id) from run)";
  const queries = [
    `select key, "nameEn", "nameZh", type, mentions, negative, positive, weekly from need where "runId" = ${newest} order by key`,
    `select need.key, document.key as document, mention.seq, need_mention."quoteRank" from need_mention
       join need on need.id = need_mention."needId" join mention on mention.id = need_mention."mentionId"
       join document on document.id = mention."documentId" where need."runId" = ${newest} order by 1, 2, 3`,
    `select key, "nameEn", size from persona where "runId" = ${newest} order by key`,
    `select customer.key, rank, product.key as product, round(score::numeric, 6)::text as score from recommendation
       join customer on customer.id = "customerId" join product on product.id = "productId"
      where "runId" = ${newest} order by 1, 2`,
    `select index, terms from topic where "runId" = ${newest} order by 1`,
  ];
  const parts: string[] = [];
  for (const query of queries) parts.push(JSON.stringify((await client.query(query)).rows));
  await client.end();
  return parts.join("\n");
}
