import { afterAll, beforeAll, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import type { Actor } from "@/lib/domain/actor";
import { csv, setUpImports } from "@/tests/integration/import-setup";

const { newShop, load, query, disconnect } = await setUpImports();
const { transaction } = await import("@/lib/data/pool");
const { runForWork } = await import("@/lib/data/run/run-for-work");
const { topicsStage } = await import("@/lib/services/run/stages/topics-stage");
const { getTopics } = await import("@/lib/services/topics/get-topics");
const { listTopicDocuments } = await import("@/lib/services/topics/list-topic-documents");
const { exportTopics } = await import("@/lib/services/topics/export-topics");

afterAll(disconnect);

/** As many as the stage looks for in so few words. */
const GROUPS = 5;
const WORDS = 24;
const TEXTS = 240;
let shop: Actor;

/** Texts of words out of one of five groups, each a mention of the group's own need. */
beforeAll(async () => {
  shop = await newShop();
  const random = createRandom(1);
  const texts = Array.from({ length: TEXTS }, (_, d) =>
    Array.from({ length: 20 }, () => `w${d % GROUPS}x${random.integer(WORDS)}`),
  );
  const lines = texts.map((words, d) => `r${d},u${d},${words.join(" ")} ${d},2024-03-01`);
  await load(shop, "reviews", csv("review_id,user_id,review,time", ...lines));
  for (const [d, words] of texts.entries()) {
    const tokens = words.map((word) => ({
      text: word,
      lemma: word,
      pos: "noun",
      start: 0,
      end: 1,
      stop: false,
    }));
    await query(
      `insert into mention ("documentId", seq, start, "end", text, language, "textHash", tokens)
       select id, 0, 0, length(text), text, 'en', sha256(text::bytea), $3 from document
        where "workspaceId" = $1 and text like $2`,
      [shop.workspaceId, `% ${d}`, JSON.stringify(tokens)],
    );
  }
});

/** A run with a need a group, its topics stage done, published. */
async function run(number: number, seed: number): Promise<void> {
  const [made] = await query<{ id: number }>(
    `insert into run ("workspaceId", number, seed) values ($1, $2, $3) returning id`,
    [shop.workspaceId, number, seed],
  );
  const id = made?.id ?? 0;
  await query(
    `insert into need ("runId", key, "nameEn", "nameZh", type, terms, mentions, documents, customers, negative, neutral, positive, weekly)
     select $1, g, 'Need ' || g, '需求 ' || g, 'praise', '[]', 40, 40, 40, 0, 0, 40, '{}' from generate_series(1, $2::int) g`,
    [id, GROUPS],
  );
  await query(
    `insert into need_mention ("needId", "mentionId", closeness)
     select need.id, mention.id, 1 from mention join document on document.id = mention."documentId"
       join need on need."runId" = $1 and need.key = 1 + substring(mention.text from '^w(\\d+)x')::int
      where document."workspaceId" = $2`,
    [id, shop.workspaceId],
  );
  const work = await runForWork(id);
  if (!work) throw new Error("The run is not there.");
  const { signal } = new AbortController();
  const commit = await topicsStage.execute(
    { run: work, signal, progress: () => {}, log: async () => {} },
    null,
  );
  await transaction(commit);
  await query(`update workspace set "publishedRunId" = $2 where id = $1`, [shop.workspaceId, id]);
}

it("keeps topics with their documents and needs, and their keys in the next run", {
  timeout: 60_000,
}, async () => {
  expect(await getTopics(shop, "nmf")).toBeNull();
  await run(1, 1);
  const first = await getTopics(shop, "nmf");
  const topics = first?.topics ?? [];
  expect(topics.reduce((sum, { documents }) => sum + documents, 0)).toBe(TEXTS);
  expect(topics.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3);
  expect(first?.metrics?.topics).toBe(topics.length);
  for (const topic of topics) {
    const groups = new Set(topic.terms.slice(0, 10).map(({ term }) => term.slice(0, term.indexOf("x"))));
    expect(groups.size).toBe(1);
    const [group] = groups;
    const { rows, total } = await listTopicDocuments(shop, { model: "nmf", key: topic.key, page: 1 });
    expect(total).toBeGreaterThanOrEqual(topic.documents);
    expect(rows[0]?.text).toContain(`${group}x`);
    expect(rows.map(({ share }) => share)).toEqual(rows.map(({ share }) => share).sort((a, b) => b - a));
    expect(topic.needs[0]).toEqual({ key: Number(group?.slice(1)) + 1, mentions: topic.documents });
  }

  await run(2, 9);
  const sizes = (list: typeof topics) => new Map(list.map(({ key, documents }) => [key, documents]));
  const second = (await getTopics(shop, "nmf"))?.topics ?? [];
  expect(sizes(second)).toEqual(sizes(topics));
  const lda = (await getTopics(shop, "lda"))?.topics ?? [];
  expect(lda.length).toBe(topics.length);
  const file = await exportTopics(shop, "lda");
  expect(file.rows.length).toBe(lda.reduce((sum, { terms }) => sum + terms.length, 0));
  expect(file.run).toBe(2);
});
