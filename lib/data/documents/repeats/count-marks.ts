import type { Transaction } from "@/lib/data/pool";

export interface TextMarkCounts {
  readonly nearDuplicates: number;
  /** reason → texts */
  readonly flagged: Record<string, number>;
}

/** How many of an import's texts repeat another, and how many each reason leaves out. */
export async function countMarks(client: Transaction, importId: number): Promise<TextMarkCounts> {
  const { rows } = await client.query<TextMarkCounts>(
    `select (select count(*)::int from document where "importId" = $1 and "duplicateOfId" is not null) as "nearDuplicates",
            (select coalesce(json_object_agg(reason, texts), '{}')
               from (select reason, count(*)::int as texts from document, unnest("spamReasons") as reason
                      where "importId" = $1 group by 1) counted) as flagged`,
    [importId],
  );
  return rows[0] ?? { nearDuplicates: 0, flagged: {} };
}
