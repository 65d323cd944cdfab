import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { createDatabase } from "@/tests/support/create-database";
import { makeSampleWorkspace } from "@/tests/support/make-sample-workspace";
import { runPipeline } from "@/tests/support/run-pipeline";

const REVIEWS = "reviews_en.csv";
const never = new AbortController().signal;

/** A shop whose last English reviews come after its run. */
let actor: Actor;
let late: string;
let query: <Row extends object>(sql: string, values?: unknown[]) => Promise<Row[]>;

/** Records of a CSV file whose quoted cells may hold line breaks. */
function recordsOf(content: string): string[] {
  return content.match(/(?:"(?:[^"]|"")*"|[^"\n])+(?:\n|$)/g) ?? [];
}

beforeAll(async () => {
  await createDatabase();
  const made = await makeSampleWorkspace({
    seed: 7,
    scale: 0.25,
    partOf: ({ name, content }) => {
      if (name !== REVIEWS) return content;
      const [head = "", ...rows] = recordsOf(content);
      const cut = Math.floor(rows.length * 0.8);
      late = [head, ...rows.slice(cut)].join("");
      return [head, ...rows.slice(0, cut)].join("");
    },
  });
  actor = made.actor;
  const { pool } = await import("@/lib/data/pool");
  query = async (sql, values = []) => (await pool().query(sql, values)).rows;
  await runPipeline(actor);
});

async function join(): Promise<void> {
  const { joinNewTexts } = await import("@/lib/services/increment/join-new-texts");
  await joinNewTexts(actor.workspaceId, never);
}

async function importLate(content = late) {
  const { importContent } = await import("@/lib/services/import/import-content");
  return await importContent(actor, { fileName: REVIEWS, kind: "reviews", content });
}

const RUN = `(select "publishedRunId" from workspace limit 1)`;

/** Every mention of the published run with its need, by what both are called. */
async function placed() {
  return await query<{ mention: string; key: number; isOther: boolean; late: boolean }>(
    `select document.key || '/' || mention.seq as mention, need.key, need."isOther",
            document."importId" = (select max(id) from import) as late
       from need join need_mention on need_mention."needId" = need.id
       join mention on mention.id = need_mention."mentionId" join document on document.id = mention."documentId"
      where need."runId" = ${RUN} order by 1`,
  );
}

/** What the needs say of themselves against a count of their mentions. */
async function wrongCounts() {
  return await query(
    `select need.key from need left join need_mention own on own."needId" = need.id where need."runId" = ${RUN}
      group by need.id having need.mentions <> count(own.*)
        or need.negative + need.neutral + need.positive <> need.mentions`,
  );
}

describe("texts that come after a run", () => {
  it("wait for nobody but are called for", async () => {
    const { workspacesToJoin } = await import("@/lib/data/increment/workspaces-to-join");
    expect(await workspacesToJoin()).toEqual([]);
    await importLate();
    expect(await workspacesToJoin()).toEqual([actor.workspaceId]);
  });

  it("do not join while a run is under way", async () => {
    const before = await placed();
    await query(`update run set status = 'running' where id = ${RUN}`);
    const { workspacesToJoin } = await import("@/lib/data/increment/workspaces-to-join");
    expect(await workspacesToJoin()).toEqual([]);
    await join();
    await query(`update run set status = 'succeeded' where id = ${RUN}`);
    expect(await placed()).toEqual(before);
    expect(await workspacesToJoin()).toEqual([actor.workspaceId]);
  });

  it("join its needs once, however many workers join them", async () => {
    const before = await placed();
    const [vectors] = await query<{ count: string }>("select count(*) from embedding");
    await Promise.all([join(), join()]);
    const after = await placed();
    const joined = after.filter(({ late: isLate }) => isLate);
    expect(joined.length).toBeGreaterThan(50);
    expect(after.filter(({ late: isLate }) => !isLate)).toEqual(before);
    expect(new Set(after.map(({ mention }) => mention)).size).toBe(after.length);
    expect(joined.filter(({ isOther }) => isOther).length).toBeLessThan(joined.length / 2);
    expect(await wrongCounts()).toEqual([]);
    const [unscored] = await query<{ count: number }>(
      `select count(*)::int from mention join document on document.id = mention."documentId"
         join embedding on embedding."textHash" = mention."textHash"
        where document."spamReasons" = '{}' and document."duplicateOfId" is null
          and not exists (select 1 from mention_score score
                           where score."runId" = ${RUN} and score."mentionId" = mention.id)`,
    );
    expect(unscored?.count).toBe(0);
    const [more] = await query<{ count: string }>("select count(*) from embedding");
    await join();
    expect(await placed()).toEqual(after);
    expect(await query("select count(*) from embedding")).toEqual([more]);
    expect(Number(more?.count)).toBeGreaterThan(Number(vectors?.count));
  });

  it("are counted for drift", async () => {
    const { runMetricsOf } = await import("@/lib/data/run/run-metrics-of");
    const [run] = await query<{ id: number }>(`select ${RUN} as id`);
    const { fitted, joined } = await runMetricsOf(run?.id ?? 0);
    const total = (counts: typeof joined) =>
      Object.values(counts?.byKey ?? {}).reduce((sum, count) => sum + count, counts?.other ?? 0);
    const all = await placed();
    expect(total(joined)).toBe(all.filter(({ late: isLate }) => isLate).length);
    expect(total(fitted) + total(joined)).toBe(all.length);
  });

  it("mostly lie where a new fit puts them", async () => {
    const before = new Map((await placed()).map((row) => [row.mention, row]));
    await runPipeline(actor, 43);
    const after = await placed();
    const stays = (isLate: boolean) => {
      const own = after.filter((row) => row.late === isLate);
      const same = own.filter(({ mention, key, isOther }) => {
        const was = before.get(mention);
        return was?.isOther ? isOther : was?.key === key;
      });
      return same.length / own.length;
    };
    // A fit remembers what belonged together before, and so moves the others least.
    expect(stays(true)).toBeGreaterThan(0.7);
    expect(stays(true)).toBeGreaterThan(stays(false) - 0.2);
  });
});
