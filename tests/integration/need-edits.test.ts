import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { type NeedEdit, splitKey } from "@/lib/domain/needs/need-edit";
import { needFilter } from "@/lib/domain/needs/need-filter";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { createDatabase } from "@/tests/support/create-database";

let shop: MadeShop;
let analyst: Actor;

beforeAll(async () => {
  await createDatabase();
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  shop = await makePublishedRun({ slug: "edits" });
  analyst = { userId: null, workspaceId: shop.workspaceId, role: "analyst" };
});

const edit = async (change: NeedEdit) => {
  const { editNeeds } = await import("@/lib/services/needs/edit-needs");
  return editNeeds(analyst, change);
};
const undo = async (id: number) => {
  const { undoNeedEdit } = await import("@/lib/services/needs/undo-need-edit");
  await undoNeedEdit(analyst, id);
};

/** Everything that the published run says of needs, without the numbers of rows. */
async function state(runId = shop.runs.published) {
  const { pool } = await import("@/lib/data/pool");
  const { rows } = await pool().query(
    `select to_jsonb(n) - 'id' as need, (select jsonb_agg(jsonb_build_array(nm."mentionId", nm.closeness, nm."quoteRank")
       order by nm."mentionId") from need_mention nm where nm."needId" = n.id) as members
       from need n where n."runId" = $1 order by n.key`,
    [runId],
  );
  return rows;
}

async function needs() {
  const { listNeeds } = await import("@/lib/services/needs/list-needs");
  const list = await listNeeds(analyst, needFilter.parse({}), "en");
  return new Map((list?.rows ?? []).map((row) => [row.key, row]));
}

async function hashesOf(key: number, count: number): Promise<string[]> {
  const { pool } = await import("@/lib/data/pool");
  const { rows } = await pool().query<{ hash: string }>(
    `select encode(m."textHash", 'hex') as hash from need n join need_mention nm on nm."needId" = n.id
       join mention m on m.id = nm."mentionId" where n."runId" = $1 and n.key = $2 group by 1 order by min(m.id) limit $3`,
    [shop.runs.published, key, count],
  );
  return rows.map(({ hash }) => hash);
}

async function standing(): Promise<number> {
  const { workspaceEdits } = await import("@/lib/data/needs/edits/workspace-edits");
  return (await workspaceEdits(shop.workspaceId)).filter(({ undoneAt }) => undoneAt === null).length;
}

describe("edits of needs", () => {
  it("merge two into one, measured together, and part again as they were", async () => {
    const [before, was] = [await state(), await needs()];
    const { id } = await edit({ kind: "merge", into: 1, from: [2] });
    const merged = await needs();
    expect(merged.has(2)).toBe(false);
    expect(merged.get(1)?.mentions).toBe((was.get(1)?.mentions ?? 0) + (was.get(2)?.mentions ?? 0));
    const weeks = (key: number) => was.get(key)?.weekly ?? [];
    expect(merged.get(1)?.weekly).toEqual(weeks(1).map((count, week) => count + (weeks(2)[week] ?? 0)));
    expect(merged.get(1)?.nameEn).toBe(was.get(1)?.nameEn);
    await undo(id);
    expect(await state()).toEqual(before);
  });

  it("are done once when they are asked for twice", async () => {
    const change: NeedEdit = { kind: "merge", into: 3, from: [4] };
    const [first, second] = [await edit(change), await edit(change)];
    expect(second.id).toBe(first.id);
    expect(await standing()).toBe(1);
    await undo(first.id);
    await undo(first.id);
    expect(await standing()).toBe(0);
  });

  it("are made one after the other when two people make them at once", async () => {
    const before = await state();
    const outcomes = await Promise.allSettled([
      edit({ kind: "merge", into: 1, from: [2] }),
      edit({ kind: "merge", into: 2, from: [1] }),
    ]);
    // One of the two needs is gone for whoever came second.
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const done = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(refused[0]).toMatchObject({ code: "needs.gone" });
    for (const { id } of done) await undo(id);
    expect(await state()).toEqual(before);
  });

  it("split mentions off into a need with a name, and move them", async () => {
    const [before, was] = [await state(), await needs()];
    const hashes = await hashesOf(5, 4);
    const split = await edit({
      kind: "split",
      from: 5,
      nameEn: "Part of it",
      nameZh: "一部分",
      mentions: hashes,
    });
    expect(split.key).toBe(splitKey(split.id));
    const parted = await needs();
    const made = parted.get(splitKey(split.id));
    expect(made?.nameEn).toBe("Part of it");
    expect((made?.mentions ?? 0) + (parted.get(5)?.mentions ?? 0)).toBe(was.get(5)?.mentions);
    const moved = await edit({ kind: "move", from: 6, to: split.key, mentions: await hashesOf(6, 1) });
    expect((await needs()).get(splitKey(split.id))?.mentions).toBeGreaterThan(made?.mentions ?? 0);

    // What somebody moved into the new need would be nowhere without it.
    await expect(undo(split.id)).rejects.toMatchObject({
      code: "needs.builtUpon",
      params: { number: moved.id },
    });
    await undo(moved.id);
    await undo(split.id);
    expect(await state()).toEqual(before);
  });

  it("are taken back in any order", async () => {
    const before = await state();
    const merge = await edit({ kind: "merge", into: 1, from: [2] });
    const split = await edit({
      kind: "split",
      from: 1,
      nameEn: "A part",
      nameZh: "部分",
      mentions: await hashesOf(1, 3),
    });
    const other = await edit({ kind: "move", from: 7, to: null, mentions: await hashesOf(7, 2) });
    const rename = await edit({ kind: "rename", key: 1, nameEn: "Both", nameZh: "两者" });
    for (const { id } of [merge, rename, other, split]) await undo(id);
    expect(await state()).toEqual(before);
  });

  it("rename, hide and pin, the newest name counting", async () => {
    const before = await state();
    const ids = [
      await edit({ kind: "rename", key: 8, nameEn: "First", nameZh: "一" }),
      await edit({ kind: "rename", key: 8, nameEn: "Second", nameZh: "二" }),
      await edit({ kind: "hide", key: 9 }),
      await edit({ kind: "pin", key: 10 }),
    ].map(({ id }) => id);
    const rows = await needs();
    expect(rows.get(8)?.nameEn).toBe("Second");
    expect(rows.has(9)).toBe(false);
    expect([...rows.keys()][0]).toBe(10);
    await undo(ids[1] ?? 0);
    expect((await needs()).get(8)?.nameEn).toBe("First");
    for (const id of ids) await undo(id);
    expect(await state()).toEqual(before);
  });

  it("hold in the run that is published next, and can be taken back there", async () => {
    const { transaction } = await import("@/lib/data/pool");
    const { layEdits } = await import("@/lib/services/needs/lay-edits");
    const [before, found] = [await state(), await state(shop.runs.held)];
    const merge = await edit({ kind: "merge", into: 1, from: [2] });
    const named = await edit({ kind: "rename", key: 3, nameEn: "By hand", nameZh: "手改" });
    const next = { runId: shop.runs.held, workspaceId: shop.workspaceId, timeZone: "Asia/Shanghai" };
    await transaction((client) => layEdits(client, next));
    await transaction((client) => layEdits(client, next));
    const after = await state(shop.runs.held);
    const rowOf = (key: number) => after.find(({ need }) => need.key === key)?.need;
    expect(rowOf(2)).toBeUndefined();
    expect(rowOf(1).mentions).toBe((await needs()).get(1)?.mentions);
    expect(rowOf(3).nameEn).toBe("By hand");
    const { previousNeeds } = await import("@/lib/data/mining/previous-needs");
    expect((await previousNeeds(shop.workspaceId)).map(({ key }) => key)).toContain(2);
    await undo(merge.id);
    await undo(named.id);
    await transaction((client) => layEdits(client, next));
    expect(await state(shop.runs.held)).toEqual(found);
    expect(await state()).toEqual(before);
  });

  it("are for those who may edit, in their own workspace", async () => {
    const { editNeeds } = await import("@/lib/services/needs/edit-needs");
    const { undoNeedEdit } = await import("@/lib/services/needs/undo-need-edit");
    const viewer: Actor = { ...analyst, role: "viewer" };
    await expect(editNeeds(viewer, { kind: "hide", key: 1 })).rejects.toMatchObject({ code: "forbidden" });
    const { id } = await edit({ kind: "hide", key: 1 });
    const stranger: Actor = { ...analyst, workspaceId: shop.workspaceId + 1000 };
    await expect(undoNeedEdit(stranger, id)).rejects.toMatchObject({ code: "notFound" });
    await undo(id);
  });
});
