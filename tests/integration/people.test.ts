import { beforeAll, describe, expect, it, vi } from "vitest";
import { type Actor, type Role, systemActor } from "@/lib/domain/actor";
import { createDatabase } from "@/tests/support/create-database";
import { requestAs } from "@/tests/support/request-as";
import { postAuth, signIn } from "@/tests/support/sign-in";

vi.mock("next/headers", async () => (await import("@/tests/support/request-as")).nextHeaders);

const OWNER = { email: "owner@shop.test", name: "Wen Owner", password: "a long first password" };
let owner: Actor;
let slug: string;

async function services() {
  return {
    ...(await import("@/lib/services/people/create-first-administrator")),
    ...(await import("@/lib/services/people/add-member")),
    ...(await import("@/lib/services/people/change-role")),
    ...(await import("@/lib/services/people/remove-member")),
    ...(await import("@/lib/services/people/reset-password")),
    ...(await import("@/lib/services/people/change-password")),
    ...(await import("@/lib/services/people/list-members")),
    ...(await import("@/lib/services/people/sign-out-everywhere")),
    ...(await import("@/lib/services/workspace/create-workspace")),
    ...(await import("@/lib/services/workspace/list-workspaces")),
    ...(await import("@/lib/web/workspace-context")),
  };
}

let made = 0;
/** A member with a password of their own, in the owner's workspace. */
async function newMember(role: Role): Promise<{ actor: Actor; email: string; password: string }> {
  const { addMember } = await services();
  const email = `member-${++made}@shop.test`;
  const { userId, password } = await addMember(owner, { email, name: `Member ${made}`, role });
  return { actor: { userId, workspaceId: owner.workspaceId, role }, email, password: password ?? "" };
}

beforeAll(async () => {
  await createDatabase();
  const { createFirstAdministrator, createWorkspace } = await services();
  const attempts = await Promise.allSettled([
    createFirstAdministrator(OWNER),
    createFirstAdministrator({ ...OWNER, email: "second@shop.test" }),
    createFirstAdministrator({ ...OWNER, email: "third@shop.test" }),
  ]);
  const won = attempts.flatMap((attempt) => (attempt.status === "fulfilled" ? [attempt.value] : []));
  expect(won).toHaveLength(1);
  const { prisma } = await import("@/lib/data/prisma");
  await prisma().user.update({ where: { id: won[0]?.userId ?? "" }, data: { email: OWNER.email } });
  const workspace = await createWorkspace(systemActor(0), { slug: "lantern", name: "Lantern" });
  slug = workspace.slug;
  owner = { userId: won[0]?.userId ?? "", workspaceId: workspace.id, role: "administrator" };
});

describe("the first administrator", () => {
  it("is made once only", async () => {
    const { createFirstAdministrator } = await services();
    await expect(createFirstAdministrator(OWNER)).rejects.toMatchObject({ code: "administratorExists" });
  });

  it("administers the first workspace", async () => {
    const { listWorkspaces } = await services();
    const found = await listWorkspaces({ id: owner.userId ?? "" });
    expect(found).toMatchObject([{ slug: "lantern", role: "administrator", currency: "CNY" }]);
  });
});

describe("signing in", () => {
  it("takes the right password, whatever the case of the e-mail", async () => {
    const { workspaceContext } = await services();
    const cookie = await signIn("Owner@Shop.test", OWNER.password);
    const context = await requestAs(cookie, () => workspaceContext(slug));
    expect(context.actor).toEqual(owner);
    expect(context.user.email).toBe(OWNER.email);
  });

  it("refuses a wrong password and a forged cookie", async () => {
    const { workspaceContext } = await services();
    const response = await postAuth("sign-in/email", { email: OWNER.email, password: "not this one" });
    expect(response.status).toBe(401);
    const cookie = await signIn(OWNER.email, OWNER.password);
    const forged = cookie.replace(/\.[^.;]{6}/, ".AAAAAA");
    for (const bad of [null, forged, "needscape.session_token=anything"]) {
      await expect(requestAs(bad, () => workspaceContext(slug))).rejects.toMatchObject({
        code: "unauthenticated",
      });
    }
  });

  it("refuses requests from another site's page, and takes them under any name of this one", async () => {
    const body = { email: OWNER.email, password: OWNER.password };
    const foreign = await postAuth("sign-in/email", body, { origin: "https://evil.example" });
    expect(foreign.status).toBe(403);
    const local = { host: "127.0.0.1:4300", origin: "http://127.0.0.1:4300" };
    expect((await postAuth("sign-in/email", body, local)).status).toBe(200);
  });

  it("offers no sign-up", async () => {
    const response = await postAuth("sign-up/email", { ...OWNER, email: "new@shop.test" });
    expect(response.status).toBe(404);
  });

  it("stops guessing at an account, and only at that one", async () => {
    const { email, password } = await newMember("viewer");
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        const response = await postAuth("sign-in/email", { email, password: `a wrong guess ${index}` });
        return response.status;
      }),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect((await postAuth("sign-in/email", { email, password })).status).toBe(429);
    await signIn(OWNER.email, OWNER.password);
  });
});

describe("members", () => {
  it("sign in with the password that the administrator was shown", async () => {
    const { workspaceContext } = await services();
    const member = await newMember("analyst");
    expect(member.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const cookie = await signIn(member.email, member.password);
    const { actor } = await requestAs(cookie, () => workspaceContext(slug));
    expect(actor).toEqual(member.actor);
  });

  it("are added once, and keep their own password in a second workspace", async () => {
    const { addMember, createWorkspace, resetPassword } = await services();
    const member = await newMember("viewer");
    const again = { email: member.email, name: "Other", role: "analyst" as const };
    await expect(addMember(owner, again)).rejects.toMatchObject({ code: "alreadyMember" });
    const second = await createWorkspace(systemActor(0), { slug: "second", name: "Second" });
    const there: Actor = { ...owner, workspaceId: second.id };
    expect((await addMember(there, again)).password).toBeNull();
    await signIn(member.email, member.password);
    const userId = member.actor.userId ?? "";
    await expect(resetPassword(there, { userId })).rejects.toMatchObject({ code: "memberElsewhere" });
  });

  it("are out at once when they are removed", async () => {
    const { removeMember, workspaceContext } = await services();
    const member = await newMember("analyst");
    const cookie = await signIn(member.email, member.password);
    await removeMember(owner, { userId: member.actor.userId ?? "" });
    const seen = requestAs(cookie, () => workspaceContext(slug));
    await expect(seen).rejects.toMatchObject({ code: "notFound" });
  });

  it("get a new password, which ends their sessions", async () => {
    const { resetPassword, workspaceContext } = await services();
    const member = await newMember("viewer");
    const cookie = await signIn(member.email, member.password);
    const { password } = await resetPassword(owner, { userId: member.actor.userId ?? "" });
    await expect(requestAs(cookie, () => workspaceContext(slug))).rejects.toMatchObject({
      code: "unauthenticated",
    });
    await expect(signIn(member.email, member.password)).rejects.toThrow("401");
    await signIn(member.email, password);
  });

  it.each(["analyst", "viewer"] as const)("who are %s administer nobody", async (role) => {
    const all = await services();
    const { actor } = await newMember(role);
    const userId = actor.userId ?? "";
    const person = { email: "friend@shop.test", name: "Friend", role: "administrator" as const };
    for (const attempt of [
      all.addMember(actor, person),
      all.changeRole(actor, { userId, role: "administrator" }),
      all.removeMember(actor, { userId: owner.userId ?? "" }),
      all.resetPassword(actor, { userId: owner.userId ?? "" }),
      all.createWorkspace(actor, { slug: "mine", name: "Mine" }),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});

describe("the last administrator", () => {
  it("can neither leave nor step down", async () => {
    const { changeRole, removeMember } = await services();
    const userId = owner.userId ?? "";
    const refused = { code: "lastAdministrator", kind: "conflict" };
    await expect(removeMember(owner, { userId })).rejects.toMatchObject(refused);
    await expect(changeRole(owner, { userId, role: "viewer" })).rejects.toMatchObject(refused);
  });

  it("remains when two administrators remove each other at once", async () => {
    const { listMembers, removeMember } = await services();
    const { createWorkspace, addMember } = await services();
    for (let round = 0; round < 5; round++) {
      const workspace = await createWorkspace(systemActor(0), { slug: `duel-${round}`, name: "Duel" });
      const first: Actor = { ...owner, workspaceId: workspace.id };
      const email = `duellist-${round}@shop.test`;
      const { userId } = await addMember(first, { email, name: "Duellist", role: "administrator" });
      const second: Actor = { ...first, userId };
      await Promise.allSettled([
        removeMember(first, { userId }),
        removeMember(second, { userId: owner.userId ?? "" }),
      ]);
      expect(await listMembers(systemActor(workspace.id))).toHaveLength(1);
    }
  });
});

describe("one's own account", () => {
  it("changes its password, which ends every other session", async () => {
    const { changePassword, workspaceContext } = await services();
    const member = await newMember("viewer");
    const here = await signIn(member.email, member.password);
    const elsewhere = await signIn(member.email, member.password);
    const { user } = await requestAs(here, () => workspaceContext(slug));
    const next = "another long password";
    const change = { current: "not the current one", next, sessionId: user.sessionId };
    await expect(changePassword(member.actor, change)).rejects.toMatchObject({ code: "wrongPassword" });
    await changePassword(member.actor, { ...change, current: member.password });
    await requestAs(here, () => workspaceContext(slug));
    await expect(requestAs(elsewhere, () => workspaceContext(slug))).rejects.toMatchObject({
      code: "unauthenticated",
    });
    await signIn(member.email, next);
  });

  it("signs out everywhere", async () => {
    const { signOutEverywhere, workspaceContext } = await services();
    const member = await newMember("viewer");
    const cookies = [
      await signIn(member.email, member.password),
      await signIn(member.email, member.password),
    ];
    expect(await signOutEverywhere(member.actor)).toEqual({ sessions: 2 });
    for (const cookie of cookies) {
      await expect(requestAs(cookie, () => workspaceContext(slug))).rejects.toMatchObject({
        code: "unauthenticated",
      });
    }
  });
});

it("keeps the address of a workspace its own", async () => {
  const { createWorkspace } = await services();
  const again = createWorkspace(systemActor(0), { slug, name: "Again" });
  await expect(again).rejects.toMatchObject({ code: "slugTaken" });
  await expect(createWorkspace(systemActor(0), { slug: "api", name: "Taken" })).rejects.toThrow();
});
