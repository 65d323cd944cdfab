import { afterAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { csv, setUpImports, sourceOf, worker } from "@/tests/integration/import-setup";

const { newShop, load, query, uploadBytes, importsOf, disconnect } = await setUpImports();
const { fixRejects } = await import("@/lib/services/import/fix-rejects");
const { fixFromUpload } = await import("@/lib/services/import/fix-from-upload");
const { takeSuggestions } = await import("@/lib/services/import/take-suggestions");
const { exportRejects } = await import("@/lib/services/import/export-rejects");
const { getImport } = await import("@/lib/services/import/get-import");
const { listFixes } = await import("@/lib/services/import/list-fixes");
const { listRejects } = await import("@/lib/services/import/list-rejects");
const { undoImport } = await import("@/lib/services/import/undo-import");
const { runImport } = await import("@/lib/services/import/run-import");

afterAll(disconnect);

/** Rows that are right, so that a guess knows what the columns hold. */
const GOOD = Array.from({ length: 20 }, (_, n) => `g${n},u9,Number ${n} is good,${1 + (n % 5)},red`);
const HEAD = "review_id,user_id,review,rating,colour";
const FILE = csv(
  HEAD,
  ...GOOD,
  'r2,u2,"Fine, really",dunno,=blue',
  "r3,u3,,,green",
  "r4,u4,Too,many,cells,here",
  "r5,u5,Not bad,-9,black",
);

async function importOf(shop: Actor): Promise<number> {
  return (await importsOf(shop))[0] ?? 0;
}

async function work(id: number): Promise<void> {
  await runImport(id, worker());
}

async function shopWithRejects() {
  const shop = await newShop();
  await load(shop, "reviews", FILE);
  const id = await importOf(shop);
  const { rows } = await listRejects(shop, id, { page: 1 });
  return { shop, id, rows };
}

const texts = async (shop: Actor) =>
  (
    await query<{ text: string }>(
      `select text from document where "workspaceId" = $1 and key like 'r:r%' order by key`,
      [shop.workspaceId],
    )
  ).map(({ text }) => text);

describe("corrected rows", () => {
  it("keep their whole cells, the file's columns and their reasons", async () => {
    const { shop, id, rows } = await shopWithRejects();
    expect(rows.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [22, "rating", "notANumber"],
      [23, "review", "empty"],
      [24, null, "tooManyCells"],
      [25, "rating", "outOfRange"],
    ]);
    expect(rows[0]?.cells).toEqual({
      review_id: "r2",
      user_id: "u2",
      review: "Fine, really",
      rating: "dunno",
      colour: "=blue",
    });
    const { columns, total } = await listRejects(shop, id, { page: 1, reason: "empty", column: "review" });
    expect(columns).toEqual(["review_id", "user_id", "review", "rating", "colour"]);
    expect(total).toBe(1);
    expect((await listRejects(shop, id, { page: 1, column: "rating" })).total).toBe(2);
  });

  it("come in by an import of their own, and what is still wrong waits in its quarantine", async () => {
    const { shop, id, rows } = await shopWithRejects();
    const [five, empty, cut] = rows;
    const corrections = [
      { id: five?.id ?? "", cells: { ...five?.cells, rating: "5" } },
      { id: empty?.id ?? "", cells: { ...empty?.cells, rating: "none" } },
      { id: cut?.id ?? "", cells: { review_id: "r4", user_id: "u4", review: "Too many", rating: "2" } },
    ];
    const fix = await fixRejects(shop, id, corrections);
    expect((await listRejects(shop, id, { page: 1 })).rows.map(({ pending }) => pending)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    // They are on their way: not twice.
    await expect(fixRejects(shop, id, corrections)).rejects.toMatchObject({ code: "import.fix.gone" });
    await work(fix.id);
    expect(await getImport(shop, fix.id)).toMatchObject({
      status: "done",
      fixOfId: id,
      read: 3,
      added: 2,
      rejected: 1,
    });
    expect(await texts(shop)).toEqual(["Fine, really", "Too many"]);
    const after = await listRejects(shop, id, { page: 1 });
    expect(after.rows.map(({ fixedAt }) => fixedAt !== null)).toEqual([true, false, true, false]);
    expect((await listRejects(shop, id, { page: 1, state: "fixed" })).total).toBe(2);
    expect((await listFixes(shop, id)).fixes.map((one) => one.id)).toEqual([fix.id]);
    expect((await listFixes(shop, fix.id)).fixOf?.id).toBe(id);

    // What was still wrong is corrected where it now stands: the first quarantine learns of it too.
    const [still] = (await listRejects(shop, fix.id, { page: 1 })).rows;
    const again = await fixRejects(shop, fix.id, [
      { id: still?.id ?? "", cells: { ...still?.cells, rating: "1", review: "Said at last" } },
    ]);
    await work(again.id);
    expect((await listRejects(shop, id, { page: 1, state: "open" })).total).toBe(1);
    expect((await listRejects(shop, fix.id, { page: 1, state: "open" })).total).toBe(0);
  });

  it("are taken back with the import that brought them", async () => {
    const { shop, id, rows } = await shopWithRejects();
    const [five] = rows;
    const fix = await fixRejects(shop, id, [{ id: five?.id ?? "", cells: { ...five?.cells, rating: "5" } }]);
    await work(fix.id);
    expect((await listRejects(shop, id, { page: 1, state: "open" })).total).toBe(3);
    await undoImport(shop, fix.id);
    expect(await texts(shop)).toEqual([]);
    expect((await listRejects(shop, id, { page: 1, state: "open" })).total).toBe(4);
  });

  it("stay where another import of corrections brought them in too", async () => {
    const { shop, id, rows } = await shopWithRejects();
    const [five] = rows;
    const correct = async (original: number, row: string, rating: string) => {
      const fix = await fixRejects(shop, original, [{ id: row, cells: { ...five?.cells, rating } }]);
      await work(fix.id);
      return fix.id;
    };
    const wrong = await correct(id, five?.id ?? "", "many");
    const again = (await listRejects(shop, wrong, { page: 1 })).rows[0]?.id ?? "";
    await correct(id, five?.id ?? "", "5");
    const second = await correct(wrong, again, "5");
    await undoImport(shop, second);
    expect((await listRejects(shop, wrong, { page: 1, state: "open" })).total).toBe(1);
    expect((await listRejects(shop, id, { page: 1, state: "open" })).total).toBe(3);
  });

  it("may be the suggestions for a reason", async () => {
    const shop = await newShop();
    await load(
      shop,
      "reviews",
      csv(HEAD, ...GOOD, "r2,u2,Fine,4 stars!!,red", "r3,u3,,,red", "r4,u4,Bad,1 stars!!,red"),
    );
    const id = await importOf(shop);
    const { facets } = await listRejects(shop, id, { page: 1 });
    const suggested = facets.find((facet) => facet.suggested > 0);
    expect(suggested, "a suggestion for a rating with words beside it").toBeDefined();
    const { reason = "", column = null } = suggested ?? {};
    const taken = await takeSuggestions(shop, id, { reason, column });
    expect(taken.rows).toBe(2);
    await work(taken.id);
    expect(await texts(shop)).toEqual(["Fine", "Bad"]);
    await expect(takeSuggestions(shop, id, { reason, column })).rejects.toMatchObject({
      code: "import.fix.nothing",
    });
  });

  it("come back as a file, in any order and with other columns beside them", async () => {
    const { shop, id } = await shopWithRejects();
    let text = "";
    const words = { name: (mark: string) => mark, say: (reason: string) => reason };
    for await (const part of await exportRejects(shop, id, words)) text += part;
    expect(text).toContain("'=blue");
    const corrected = text.replace(",dunno,", ",4,").replace(",-9,", ",3,");
    const upload = await uploadBytes(shop, sourceOf("back.csv", corrected));
    const fix = await fixFromUpload(shop, id, upload);
    await work(fix.id);
    expect(await getImport(shop, fix.id)).toMatchObject({ status: "done", read: 4, added: 2, rejected: 2 });
    const after = await listRejects(shop, id, { page: 1 });
    expect(after.rows.map(({ fixedAt }) => fixedAt !== null)).toEqual([true, false, false, true]);
    // The apostrophe that keeps a spreadsheet from running a cell is gone again.
    expect(
      await query(
        `select c.attributes ->> 'colour' as colour from customer c where c."workspaceId" = $1 and key = 'u2'`,
        [shop.workspaceId],
      ),
    ).not.toEqual([{ colour: "'=blue" }]);
    expect(await query("select 1 from import where id = $1", [upload])).toEqual([]);
  });

  it("are nobody else's to correct", async () => {
    const { id, rows } = await shopWithRejects();
    const stranger = await newShop();
    const correction = [{ id: rows[0]?.id ?? "", cells: {} }];
    await expect(fixRejects(stranger, id, correction)).rejects.toMatchObject({ code: "notFound" });
  });
});
