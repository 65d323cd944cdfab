import { afterAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { dictionaryFilter } from "@/lib/domain/dictionary/dictionary-filter";
import { wordInput } from "@/lib/domain/dictionary/dictionary-word";
import { csv, setUpImports } from "@/tests/integration/import-setup";

const { newShop, load, query, disconnect } = await setUpImports();
const { transaction } = await import("@/lib/data/pool");
const { languageStage } = await import("@/lib/services/run/stages/language-stage");
const { addWords } = await import("@/lib/services/dictionary/add-words");
const { changeWords } = await import("@/lib/services/dictionary/change-words");
const { importWords } = await import("@/lib/services/dictionary/import-words");
const { exportWords } = await import("@/lib/services/dictionary/export-words");
const { listWords } = await import("@/lib/services/dictionary/list-words");

afterAll(disconnect);

const ALL = dictionaryFilter.parse({});
const HEAD = "review_id,user_id,review,time";
const word = (text: string, canonical = "", kind = "word") => wordInput.parse({ text, canonical, kind });

const runOf = (workspaceId: number) => ({
  ...{ id: 0, number: 1, seed: 1, layOut: false, status: "running", cancelRequested: false },
  ...{ workspaceId, timeZone: "Asia/Shanghai" },
});

/** The language stage of a run, alone; answers how many parts it had. */
async function read({ workspaceId }: Actor): Promise<number> {
  const run = runOf(workspaceId);
  const context = {
    run,
    signal: new AbortController().signal,
    progress: () => {},
    log: async () => {},
  };
  const parts = await transaction((client) => languageStage.plan(run, client));
  for (const part of parts) {
    const commit = await languageStage.execute(context, part);
    await transaction(commit);
  }
  return parts.length;
}

const mentionsOf = ({ workspaceId }: Actor) =>
  query<{ id: string; key: string; lemmas: string[]; keywords: string[]; entities: { type: string }[] }>(
    `select m.id::text, d.key, (select array_agg(t->>'lemma') from jsonb_array_elements(m.tokens) t) as lemmas, m.keywords, m.entities
       from mention m join document d on d.id = m."documentId" where d."workspaceId" = $1 order by d.key, m.seq`,
    [workspaceId],
  );

async function shopWithTexts(): Promise<Actor> {
  const shop = await newShop();
  const rows = ["行李箱的静音轮还是响", "买了静音轮，很粘手", "the sound hole is too small", "拉链坏了"];
  await load(shop, "reviews", csv(HEAD, ...rows.map((text, i) => `r${i},u${i},"${text}",2024-03-0${i + 1}`)));
  return shop;
}

describe("the dictionary", () => {
  it("is read with at the next run, only where a changed word stands, and mentions keep their ids", async () => {
    const shop = await shopWithTexts();
    expect(await read(shop)).toBe(2);
    const before = await mentionsOf(shop);
    expect(before.some(({ lemmas }) => lemmas.includes("静音轮"))).toBe(false);
    expect(await read(shop)).toBe(0);

    await addWords(shop, [
      word("静音轮", "", "brand"),
      word("Sound  Hole", "音孔"),
      word("粘手", "", "stop"),
    ]);
    await query(`update document set "languageVersion" = 99 where "workspaceId" = $1`, [shop.workspaceId]);
    const unread = await transaction(async (client) => {
      await languageStage.plan(runOf(shop.workspaceId), client);
      const { rows } = await client.query<{ text: string }>(
        `select text from document where "workspaceId" = $1 and "languageVersion" = 0 order by key`,
        [shop.workspaceId],
      );
      return rows.map(({ text }) => text);
    });
    expect(unread).toEqual(["行李箱的静音轮还是响", "买了静音轮，很粘手", "the sound hole is too small"]);

    await read(shop);
    const after = await mentionsOf(shop);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[0]?.lemmas).toContain("静音轮");
    expect(after[0]?.entities).toEqual(expect.arrayContaining([expect.objectContaining({ type: "brand" })]));
    expect(after.find(({ key }) => key.endsWith("r2"))?.keywords).toContain("音孔");
    expect((await listWords(shop, ALL)).pending).toBe(0);
  });

  it("lets a search find what means the same, in either language", async () => {
    const shop = await shopWithTexts();
    const { documentsHolding } = await import("@/lib/data/documents/documents-holding");
    expect(await documentsHolding(shop.workspaceId, "zip", 10)).toEqual([]);
    await addWords(shop, [word("zip", "拉链"), word("zipper", "拉链")]);
    for (const asked of ["Zip", "zipper", "拉链"])
      expect((await documentsHolding(shop.workspaceId, asked, 10)).length).toBe(1);
  });

  it("undoes what was done, forgets what was removed once its texts are read, and refuses circles", async () => {
    const shop = await shopWithTexts();
    await read(shop);
    const added = await addWords(shop, [word("静音轮")]);
    const edited = await addWords(shop, [word("静音轮", "胶水")]);
    expect(edited).toEqual([expect.objectContaining({ status: "accepted", canonical: null })]);
    await changeWords(shop, edited);
    expect((await listWords(shop, ALL)).rows[0]?.canonical).toBeNull();
    await changeWords(shop, added);
    expect((await listWords(shop, ALL)).rows).toEqual([]);
    expect(await read(shop)).toBe(2);
    expect(await query(`select 1 from dictionary_word where "workspaceId" = $1`, [shop.workspaceId])).toEqual(
      [],
    );
    await expect(addWords(shop, [word("a1", "b1"), word("b1", "a1")])).rejects.toThrow("dictionary.circular");
  });

  it("comes back from its own CSV, and another workspace cannot change it", async () => {
    const [shop, other] = [await newShop(), await newShop()];
    const { before, rejected } = await importWords(
      shop,
      'text,kind,canonical\n静音轮,brand,\n"=x!",word,\nzip,,拉链\n',
    );
    expect([before.length, rejected]).toEqual([2, [3]]);
    const rows = await exportWords(shop, ALL);
    const file = `text,kind,canonical,status\n${rows.map((r) => `${r.text},${r.kind},${r.canonical ?? ""},${r.status}`).join("\n")}`;
    await importWords(other, file);
    const said = ({ text, kind, canonical }: (typeof rows)[number]) => ({ text, kind, canonical });
    expect((await exportWords(other, ALL)).map(said)).toEqual(rows.map(said));
    await changeWords(other, before);
    expect((await listWords(shop, ALL)).total).toBe(2);
    await expect(importWords(shop, "word\nx")).rejects.toThrow("dictionary.noText");
  });

  it("suggests what it found, and does not suggest again what was dismissed", async () => {
    const shop = await newShop();
    const [before, after] = ["买了 收到 换成 家里的 朋友的", "很好 坏了 有点贵 不错 没用"].map((list) =>
      list.split(" "),
    );
    const other = "快递慢 客服耐心 屏幕清楚 电池耐用 包装破损 颜色好看 尺寸合适 味道刺鼻 按键松动".split(" ");
    const lines = Array.from({ length: 250 }, (_, i) => {
      const text =
        i % 10 === 0 ? `${before?.[(i / 10) % 5]}绒冲${after?.[((i / 10) * 3) % 5]}` : other[i % 9];
      return `r${i},u${i},"${text}，${other[(i * 5) % 9]}第${i}天",2024-03-01`;
    });
    await load(shop, "reviews", csv(HEAD, ...lines));
    await read(shop);
    const { rows } = await listWords(shop, ALL);
    const found = rows.find(({ text }) => text === "绒冲");
    expect(found).toMatchObject({ status: "suggested", origin: "discovered" });
    expect(found?.example?.text.slice(found.example.marks[0]?.start, found.example.marks[0]?.end)).toBe(
      "绒冲",
    );
    if (!found) return;
    const { id, kind, canonical } = found;
    await changeWords(shop, [{ id, kind, canonical, status: "dismissed" }]);
    await load(shop, "reviews", csv(HEAD, `r99,u99,"买了绒冲第九十天",2024-03-01`));
    await read(shop);
    expect((await listWords(shop, ALL)).rows.find(({ text }) => text === "绒冲")?.status).toBe("dismissed");
  });
});
