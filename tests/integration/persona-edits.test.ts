import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { memberFilter } from "@/lib/domain/persona/member-filter";
import type { PersonaEdit } from "@/lib/domain/persona/persona-edit";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { createDatabase } from "@/tests/support/create-database";

let shop: MadeShop;
let actor: Actor;
let viewer: Actor;
let stranger: Actor;

beforeAll(async () => {
  await createDatabase();
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  shop = await makePublishedRun({ slug: "one", customers: 120 });
  const other = await makePublishedRun({ slug: "two", seed: 8, documents: 90, customers: 41 });
  actor = { userId: null, workspaceId: shop.workspaceId, role: "analyst" };
  viewer = { ...actor, role: "viewer" };
  stranger = { userId: null, workspaceId: other.workspaceId, role: "analyst" };
});

async function edit(change: PersonaEdit, who = actor) {
  const { editPersonas } = await import("@/lib/services/personas/edit-personas");
  return editPersonas(who, change);
}
async function undo(id: number, who = actor) {
  const { undoPersonaEdit } = await import("@/lib/services/personas/undo-persona-edit");
  return undoPersonaEdit(who, id);
}
async function personas(who = actor) {
  const { listPersonas } = await import("@/lib/services/personas/list-personas");
  return (await listPersonas(who))?.personas ?? [];
}
async function members(key: number) {
  const { listPersonaMembers } = await import("@/lib/services/personas/list-persona-members");
  const ids: number[] = [];
  for (let page = 1; ; page++) {
    const found = await listPersonaMembers(actor, key, memberFilter.parse({ page }));
    ids.push(...found.rows.map(({ id }) => id));
    if (ids.length >= found.total) return ids.sort((a, b) => a - b);
  }
}
const keys = async () => (await personas()).map(({ key }) => key);

describe("edits of personas", () => {
  it("rename, for those who may edit and in their workspace alone, until it is undone", async () => {
    const before = await personas();
    const names = { nameEn: "New", nameZh: "新" };
    const change: PersonaEdit = { kind: "rename", key: 1, ...names };
    await expect(edit(change, viewer)).rejects.toMatchObject({ code: "forbidden" });
    await expect(edit({ ...change, key: 99 })).rejects.toMatchObject({ code: "personas.gone" });
    const others = await personas(stranger);
    const { id } = await edit(change);
    expect((await personas()).find(({ key }) => key === 1)).toMatchObject(names);
    expect(await personas(stranger)).toEqual(others);
    await expect(undo(id, stranger)).rejects.toMatchObject({ code: "notFound" });
    await undo(id);
    await undo(id);
    expect(await personas()).toEqual(before);
  });

  it("merge: members, sizes and money add up, and all is measured anew", async () => {
    const before = await personas();
    const [one, two] = [1, 2].map((key) => before.find((row) => row.key === key));
    if (!one || !two) throw new Error("no personas");
    const all = [...(await members(1)), ...(await members(2))].sort((a, b) => a - b);
    const made = await edit({ kind: "merge", into: 1, from: [2] });
    const merged = (await personas()).find(({ key }) => key === 1);
    expect(await keys()).not.toContain(2);
    expect(merged).toMatchObject({ nameEn: one.nameEn, size: one.size + two.size });
    expect(merged?.revenue).toBeCloseTo(one.revenue + two.revenue, 6);
    expect(await members(1)).toEqual(all);
    // Of every over-index the group is the merged one, and not that of its larger part.
    expect(new Set(merged?.summary?.categories.map(({ ofInside }) => ofInside))).toEqual(
      new Set([one.size + two.size]),
    );
    // Renamed meanwhile: what was done first is taken back first, and the other stands.
    const renamed = await edit({ kind: "rename", key: 1, nameEn: "Both", nameZh: "两者" });
    await undo(made.id);
    expect(await keys()).toEqual(expect.arrayContaining([1, 2]));
    expect((await personas()).find(({ key }) => key === 1)).toMatchObject({ nameEn: "Both", size: one.size });
    await undo(renamed.id);
    expect(await personas()).toEqual(before);
  });

  it("pin: a persona stands first", async () => {
    const last = (await keys()).at(-1) ?? 0;
    const { id } = await edit({ kind: "pin", key: last });
    expect((await keys())[0]).toBe(last);
    await undo(id);
    expect((await keys()).at(-1)).toBe(last);
  });

  it("made twice at once are one edit", async () => {
    const change: PersonaEdit = { kind: "merge", into: 1, from: [2] };
    const [one, other] = await Promise.all([edit(change), edit(change)]);
    expect(one).toEqual(other);
    await undo(one.id);
    expect(await keys()).toContain(2);
  });

  it("are told with who is named by them, newest first", async () => {
    const { listPersonaEdits } = await import("@/lib/services/personas/list-persona-edits");
    const entries = await listPersonaEdits(viewer);
    expect(entries[0]).toMatchObject({ kind: "merge", into: { key: 1 }, personas: [{ key: 2 }] });
    expect(entries.every(({ undoneAt }) => undoneAt !== null)).toBe(true);
    expect(await listPersonaEdits(stranger)).toEqual([]);
  });
});

describe("a wish for a number of personas", () => {
  it("groups the published run anew, keeps keys that go on and lays edits over them", async () => {
    const { setWantedPersonas } = await import("@/lib/data/personas/set-wanted-personas");
    const { regroupPersonas } = await import("@/lib/services/personas/regroup-personas");
    const regroup = () => regroupPersonas(shop.workspaceId, new AbortController().signal);
    await setWantedPersonas(shop.workspaceId, 3);
    await regroup();
    const three = await personas();
    expect(three).toHaveLength(3);
    expect(three.reduce((sum, { size }) => sum + size, 0)).toBe(120);
    const [first, second] = three.map(({ key }) => key);
    const { id } = await edit({ kind: "merge", into: first ?? 0, from: [second ?? 0] });
    expect(await personas()).toHaveLength(2);
    await setWantedPersonas(shop.workspaceId, 5);
    await regroup();
    const { listPersonas } = await import("@/lib/services/personas/list-personas");
    expect((await listPersonas(actor))?.choice?.k).toBe(5);
    expect((await keys()).filter((key) => three.some((row) => row.key === key)).length).toBeGreaterThan(0);
    await undo(id);
    expect(await personas()).toHaveLength(5);
  });
});
