import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, systemActor } from "@/lib/domain/actor";
import type { Intent } from "@/lib/domain/service-room/service-room";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";
import { createDatabase } from "@/tests/support/create-database";
import { runPipeline } from "@/tests/support/run-pipeline";

await createDatabase();

const { signal } = new AbortController();

/** A shop that has nothing but dialogues, and those who speak in them. */
describe("the service room", () => {
  let actor: Actor;
  let stranger: Actor;
  const room = async () => {
    const { getServiceRoom } = await import("@/lib/services/service-room/get-service-room");
    return getServiceRoom(actor);
  };
  const intents = async (): Promise<readonly Intent[]> => {
    const found = await room();
    return typeof found === "string" ? [] : found.intents;
  };
  const intent = async (key: number) => {
    const found = (await intents()).find((row) => row.key === key);
    if (!found) throw new Error(`no intent ${key}`);
    return found;
  };
  const prepare = async () => {
    const { prepareService } = await import("@/lib/services/service-room/prepare-service");
    await prepareService(actor.workspaceId, signal);
  };

  beforeAll(async () => {
    const { createWorkspace } = await import("@/lib/services/workspace/create-workspace");
    const { importContent } = await import("@/lib/services/import/import-content");
    const { createFirstAdministrator } = await import("@/lib/services/people/create-first-administrator");
    await createFirstAdministrator({ email: "o@shop.test", name: "O", password: "a long first password" });
    actor = systemActor((await createWorkspace(systemActor(0), { slug: "shop", name: "Shop" })).id);
    stranger = systemActor((await createWorkspace(systemActor(0), { slug: "other", name: "Other" })).id);
    for (const { name, kind, content } of makeSampleShop({ seed: 7, endDate: "2026-10-31" }).files)
      if (kind === "dialogues" || kind === "products" || kind === "customers")
        await importContent(actor, { fileName: name, kind, content });
    await runPipeline(actor);
  });

  it("is prepared by a job that is asked for until it is done, and once only", async () => {
    const { workspacesToPrepare } = await import("@/lib/data/service-room/workspaces-to-prepare");
    expect(await room()).toBe("preparing");
    expect(await workspacesToPrepare()).toEqual([actor.workspaceId]);
    await Promise.all([prepare(), prepare()]);
    expect(await workspacesToPrepare()).toEqual([]);
    const found = await intents();
    expect(found.length).toBeGreaterThan(15);
    const [first] = found;
    expect(first?.questions).toBeGreaterThan(10);
    expect(first?.weekly.reduce((sum, week) => sum + week, 0)).toBeLessThanOrEqual(first?.questions ?? 0);
    await prepare();
    expect(await intents()).toEqual(found);
  });

  it("replies to a message by what agents answered, and says when it does not know", async () => {
    const { suggestReplies } = await import("@/lib/services/service-room/suggest-replies");
    const asked = await suggestReplies(actor, { message: "please send me an invoice for my company" });
    expect(asked.inScope).toBeGreaterThan(0.5);
    expect(asked.intents[0]?.nameEn).toMatch(/invoice|receipt|bill|发票/i);
    expect(asked.replies.length).toBeGreaterThan(0);
    expect(asked.replies.length).toBeLessThanOrEqual(3);
    expect(asked.replies[0]?.text).toMatch(/invoice/i);
    const unknown = await suggestReplies(actor, {
      message: "what is the capital of Mongolia and its population",
    });
    expect(unknown.intents).toEqual([]);
    await expect(suggestReplies(stranger, { message: "an invoice please" })).rejects.toMatchObject({
      code: "nothingPublished",
    });
  });

  it("puts an approved answer first until it is taken back", async () => {
    const { suggestReplies } = await import("@/lib/services/service-room/suggest-replies");
    const { approveAnswer, withdrawAnswer } = await import("@/lib/services/service-room/approve-answer");
    const message = "可以开发票吗";
    const key = (await suggestReplies(actor, { message })).intents[0]?.key ?? 0;
    const entry = { key, language: "zh" as const, question: message, answer: "可以，请在订单页填写抬头。" };
    await approveAnswer(actor, { ...entry, documentId: null });
    await approveAnswer(actor, { ...entry, documentId: "999999" });
    expect((await suggestReplies(actor, { message })).replies[0]).toMatchObject({
      source: "approved",
      text: entry.answer,
      documentId: null,
    });
    expect((await intent(key)).approved).toEqual(["zh"]);
    const { exportFaq } = await import("@/lib/services/service-room/export-faq");
    expect((await exportFaq(actor)).find((row) => row.key === key)?.approved_zh).toBe(entry.answer);
    await withdrawAnswer(actor, { key, language: "zh" });
    await withdrawAnswer(actor, { key, language: "zh" });
    expect((await suggestReplies(actor, { message })).replies[0]?.source).toBe("dialogue");
  });

  it("merges, renames and hides, each undoable, and refuses what is not there", async () => {
    const { editIntents } = await import("@/lib/services/service-room/edit-intents");
    const { undoIntentEdit } = await import("@/lib/services/service-room/undo-intent-edit");
    const before = await intents();
    const [a, b] = before;
    if (!a || !b) throw new Error("too few intents");
    const merge = { kind: "merge" as const, into: a.key, from: [b.key] };
    const done = await editIntents(actor, merge);
    expect(await editIntents(actor, merge)).toEqual(done);
    expect((await intent(a.key)).questions).toBe(a.questions + b.questions);
    await expect(editIntents(actor, { kind: "hide", key: b.key })).rejects.toMatchObject({
      code: "intentGone",
    });
    await prepare();
    expect((await intent(a.key)).questions).toBe(a.questions + b.questions);
    const name = await editIntents(actor, { kind: "rename", key: a.key, nameEn: "Both", nameZh: "两者" });
    expect((await intent(a.key)).nameZh).toBe("两者");
    await undoIntentEdit(actor, done.id);
    await undoIntentEdit(actor, done.id);
    await undoIntentEdit(actor, name.id);
    await prepare();
    expect(await intents()).toEqual(before);
    await expect(undoIntentEdit(stranger, done.id)).rejects.toMatchObject({ code: "notFound" });
    const viewer: Actor = { ...actor, role: "viewer" };
    await expect(editIntents(viewer, merge)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("learns from questions that were split off: those like them follow", async () => {
    const { editIntents } = await import("@/lib/services/service-room/edit-intents");
    const { getIntent } = await import("@/lib/services/service-room/get-intent");
    const { undoIntentEdit } = await import("@/lib/services/service-room/undo-intent-edit");
    const { suggestReplies } = await import("@/lib/services/service-room/suggest-replies");
    const [a, b] = await Promise.all(
      ["can I get an invoice", "my tracking has not moved for days"].map(async (message) =>
        intent((await suggestReplies(actor, { message })).intents[0]?.key ?? 0),
      ),
    );
    if (!a || !b) throw new Error("too few intents");
    const merged = await editIntents(actor, { kind: "merge", into: a.key, from: [b.key] });
    const all = [1, 2, 3].map((page) => getIntent(actor, a.key, page));
    const questions = (await Promise.all(all)).flatMap((page) => page?.questions ?? []);
    const mentions = questions
      .filter(({ text }) => /track|物流|快递|courier|depot/i.test(text))
      .slice(0, 6)
      .map(({ textHash }) => textHash);
    const split = await editIntents(actor, {
      kind: "split",
      from: a.key,
      nameEn: "Tracking",
      nameZh: "物流",
      mentions,
    });
    const own = await intent(split.key ?? 0);
    await prepare();
    expect((await intent(own.key)).questions).toBeGreaterThan(own.questions);
    await undoIntentEdit(actor, split.id);
    await undoIntentEdit(actor, merged.id);
    await prepare();
    expect((await intent(b.key)).questions).toBe(b.questions);
  });

  it("says what an intent is asked about, and what is known of who asks", async () => {
    const { getIntent } = await import("@/lib/services/service-room/get-intent");
    const pages = await Promise.all((await intents()).map(({ key }) => getIntent(actor, key, 1)));
    expect(pages.flatMap((page) => page?.needs ?? []).length).toBeGreaterThan(0);
    expect(await getIntent(stranger, pages[0]?.intent.key ?? 0, 1)).toBeNull();
    const { suggestReplies } = await import("@/lib/services/service-room/suggest-replies");
    const { pool } = await import("@/lib/data/pool");
    const { rows } = await pool().query<{ key: string }>(
      `select key from customer where "workspaceId" = $1 limit 1`,
      [actor.workspaceId],
    );
    const customer = rows[0]?.key ?? "";
    const found = await suggestReplies(actor, { message: "an invoice please", customer });
    expect(found.customer).toMatchObject({ key: customer, orders: 0 });
  });

  it("keeps the keys of intents over runs", async () => {
    const before = new Map((await intents()).map((row) => [row.key, row.questions]));
    await runPipeline(actor);
    await prepare();
    const after = await intents();
    expect(after.filter(({ key }) => before.has(key)).length).toBeGreaterThan(0.8 * after.length);
  });
});
