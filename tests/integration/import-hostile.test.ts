import { createTranslator } from "next-intl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { loadMessages } from "@/messages/load-messages";
import { CORPUS } from "@/tests/hostile/corpus";
import { goodCsv } from "@/tests/hostile/good-rows";
import type { HostileFile } from "@/tests/hostile/hostile-file";
import { figures, setUpImports, sourceOf } from "@/tests/integration/import-setup";

const { newShop, load, query, uploadBytes, disconnect } = await setUpImports();
const { carryOutHere } = await import("@/lib/services/import/carry-out-here");
const { getImport } = await import("@/lib/services/import/get-import");
const { listImportParts } = await import("@/lib/services/import/list-import-parts");
const { prepareImport } = await import("@/lib/services/import/prepare-import");
const { settleInstruction } = await import("@/lib/services/import/settle-instruction");
const { exportRejects } = await import("@/lib/services/import/export-rejects");

/** Of the processor, which other work on the machine does not change. */
const SECONDS = 20;
/** How much the process may grow over all of the files, of which the largest are 40 MB when unpacked. */
const GROWTH = 900 * 1024 * 1024;

const TABLES = ["document", "order_line", "event", "product", "customer"];
const EVERY = TABLES.map(
  (table) => `select '${table}' as table, count(*)::int as rows from ${table} where "workspaceId" = $1`,
).join(" union all ");

const escaped: unknown[] = [];
const onEscape = (error: unknown) => escaped.push(error);
let before = 0;

beforeAll(() => {
  process.on("unhandledRejection", onEscape);
  before = process.memoryUsage().rss;
});
afterAll(async () => {
  process.off("unhandledRejection", onEscape);
  await disconnect();
});

type Outcome =
  | { readonly code: string; readonly params: AppError["params"] }
  | { readonly balance: readonly number[] };

/** As the pages do it: upload, look at the tables, settle the mapping, let a worker carry it out. */
async function send(shop: Actor, hostile: HostileFile): Promise<{ id: number; outcome: Outcome }> {
  let id = 0;
  try {
    id = await uploadBytes(shop, sourceOf(hostile.fileName, hostile.bytes()));
    await listImportParts(shop, id);
    const { kind, mapping } = await settleInstruction(shop, id, { kind: hostile.kind });
    await prepareImport(shop, id, { kind, mapping });
    return { id, outcome: { balance: figures(await carryOutHere(shop, id)) } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { id, outcome: { code: error.code, params: error.params } };
  }
}

const said = (["en", "zh"] as const).map((locale) => ({
  locale,
  say: createTranslator({
    locale,
    messages: loadMessages(locale),
    onError: (error) => {
      throw error;
    },
  }),
}));

function expectSentences(code: string, params: AppError["params"]): void {
  for (const { locale, say } of said) {
    const sentence = say(`errors.${code}` as never, params as never) as string;
    expect(sentence).toMatch(locale === "zh" ? /[\u4e00-\u9fff].*[。：)）]$/s : /^[A-Z].*[.]$/s);
    expect(sentence).not.toMatch(/[\0\r\n]/);
  }
}

async function readAll(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

async function expectTaken(shop: Actor, id: number, { expected }: HostileFile): Promise<void> {
  if ("code" in expected) return;
  const rejects = await query<{ reason: string; rows: number }>(
    `select reason, count(*)::int as rows from import_reject where "importId" = $1 group by reason`,
    [id],
  );
  expect(Object.fromEntries(rejects.map(({ reason, rows }) => [reason, rows]))).toEqual(expected.bad);
  for (const { reason } of rejects)
    for (const { say } of said) expect(say(`import.reasons.${reason}` as never)).not.toBe("");
  await readAll(await exportRejects(shop, id, { name: (mark) => mark, say: (reason) => reason }));
  if (!expected.texts) return;
  const texts = await query<{ text: string }>(`select text from document where "workspaceId" = $1`, [
    shop.workspaceId,
  ]);
  expect(texts).toHaveLength(expected.rows);
  for (const { text } of texts) expect(expected.texts).toContain(text);
}

describe.each(Object.entries(CORPUS))("%s", (_, files) => {
  it.each(files.map((hostile) => [hostile.name, hostile] as const))("%s", async (_name, hostile) => {
    const shop = await newShop();
    const start = process.cpuUsage();
    const { id, outcome } = await send(shop, hostile);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(SECONDS);
    const { expected } = hostile;
    if ("code" in outcome) {
      expect(outcome).toMatchObject({ code: "code" in expected ? expected.code : "taken" });
      expectSentences(outcome.code, outcome.params);
      const rows = await query<{ rows: number }>(EVERY, [shop.workspaceId]);
      expect(rows.map((table) => table.rows)).toEqual(TABLES.map(() => 0));
    } else {
      const [read = 0, added = 0, updated = 0, duplicate = 0, rejected = 0] = outcome.balance;
      expect(added + updated + duplicate + rejected).toBe(read);
      const bad = "bad" in expected ? Object.values(expected.bad).reduce((sum, rows) => sum + rows, 0) : 0;
      expect({ added, again: updated + duplicate, rejected }).toEqual(
        "code" in expected ? expected : { added: expected.rows, again: expected.again, rejected: bad },
      );
      await expectTaken(shop, id, hostile);
    }
    if (id > 0) expect((await getImport(shop, id)).status).not.toMatch(/queued|running/);
  });
});

describe("afterwards", () => {
  it("there were at least 300 files, each of its own name", () => {
    const names = Object.values(CORPUS).flatMap((files) => files.map(({ name }) => name));
    expect(names.length).toBeGreaterThanOrEqual(300);
    expect(new Set(names).size).toBe(names.length);
  });

  it("nothing escaped, no import is under way, and memory stayed bounded", async () => {
    expect(escaped).toEqual([]);
    expect(await query(`select id from import where status in ('queued', 'running')`)).toEqual([]);
    expect(process.resourceUsage().maxRSS * 1024 - before).toBeLessThan(GROWTH);
  });

  it("a good file is imported as ever", async () => {
    expect(await load(await newShop(), "reviews", goodCsv(50))).toEqual([50, 50, 0, 0, 0]);
  });
});
