import type { Transaction } from "@/lib/data/pool";

export interface SuggestedWord {
  readonly text: string;
  readonly language: "zh" | "en";
  readonly count: number;
  readonly cohesion: number;
  readonly freedom: number;
}

/**
 * Keeps discovered words with a text that holds each. Words that are there keep what people said of them and get new
 * figures; suggestions that the texts no longer make go.
 */
export async function suggestWords(
  client: Transaction,
  workspaceId: number,
  words: readonly SuggestedWord[],
): Promise<void> {
  const texts = words.map(({ text }) => text);
  await client.query(
    `delete from dictionary_word where "workspaceId" = $1 and status = 'suggested' and text <> all($2::text[])`,
    [workspaceId, texts],
  );
  await client.query(
    `insert into dictionary_word ("workspaceId", text, language, status, origin, count, cohesion, freedom, "exampleId")
     select $1, g.text, g.language, 'suggested', 'discovered', g.count, g.cohesion, g.freedom,
            (select d.id from document d where d."workspaceId" = $1 and strpos(lower(d.text), g.text) > 0
                and coalesce(d.speaker, 'customer') = 'customer' order by d.id limit 1)
       from unnest($2::text[], $3::text[], $4::int[], $5::float8[], $6::float8[]) as g(text, language, count, cohesion, freedom)
     on conflict ("workspaceId", text) do update
       set count = excluded.count, cohesion = excluded.cohesion, freedom = excluded.freedom, "exampleId" = excluded."exampleId"`,
    [
      workspaceId,
      texts,
      words.map(({ language }) => language),
      words.map(({ count }) => count),
      words.map(({ cohesion }) => cohesion),
      words.map(({ freedom }) => freedom),
    ],
  );
}
