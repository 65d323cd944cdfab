import type { Account, Product, RoleName } from "@/tests/support/product";

const PASSWORD = "harbour-lantern-42";
const ADMINISTRATOR = { email: "lin@fernhill.example", name: "M. Lin" };
const MEMBERS = [
  { role: "analyst", email: "ada@fernhill.example", name: "Ada Berg" },
  { role: "viewer", email: "wen@fernhill.example", name: "Wen Tao" },
] as const;
const SHOP = { slug: "fernhill", name: "Fernhill 蕨山" };
const UPLOADS = { slug: "harbour", name: "Harbour 港湾" };
const EMPTY = { slug: "bare", name: "Bare 空店" };
const SEED = 7;
/** Fixed, so that a test or a picture made today is the same as one made tomorrow. */
const LAST_DAY = "2026-11-22";

/**
 * Three people and three workspaces, by the product's own services; the sample shop is imported and one run of it done.
 * DATABASE_URL must be set, and pages and workers run. `scale` 1 is the whole shop.
 */
export async function fillProduct(url: string, scale: number): Promise<Omit<Product, "databaseUrl">> {
  const { createFirstAdministrator } = await import("@/lib/services/people/create-first-administrator");
  const { addMember } = await import("@/lib/services/people/add-member");
  const { createWorkspace } = await import("@/lib/services/workspace/create-workspace");
  const { systemActor } = await import("@/lib/domain/actor");
  const { importContent } = await import("@/lib/services/import/import-content");
  const { startRun } = await import("@/lib/services/run/start-run");
  const { followRun } = await import("@/workers/cli/follow-run");
  const { makeSampleShop } = await import("@/prisma/seed/make-sample-shop");

  const { userId } = await createFirstAdministrator({ ...ADMINISTRATOR, password: PASSWORD });
  const passwords: Record<RoleName, string> = { administrator: PASSWORD, analyst: "", viewer: "" };
  for (const workspace of [SHOP, UPLOADS, EMPTY]) {
    const { id } = await createWorkspace(systemActor(0), workspace);
    for (const member of MEMBERS) {
      const { password } = await addMember(systemActor(id), member);
      if (password !== null) passwords[member.role] = password;
    }
    if (workspace !== SHOP) continue;
    const actor = { ...systemActor(id), userId };
    for (const { name, kind, content } of makeSampleShop({ seed: SEED, scale, endDate: LAST_DAY }).files)
      await importContent(actor, { fileName: name, kind, content });
    const { run, logs } = await followRun(actor, (await startRun(actor)).number);
    if (run.status !== "succeeded")
      throw new Error(`The run ${run.status}: ${JSON.stringify(logs.slice(0, 3))}`);
  }
  const account = (email: string, role: RoleName) => signIn(url, email, passwords[role]);
  return {
    url,
    shop: SHOP.slug,
    uploads: UPLOADS.slug,
    empty: EMPTY.slug,
    accounts: {
      administrator: await account(ADMINISTRATOR.email, "administrator"),
      analyst: await account(MEMBERS[0].email, "analyst"),
      viewer: await account(MEMBERS[1].email, "viewer"),
    },
  };
}

/** One session a role for all journeys: signing in is limited, and is tested in a journey of its own. */
async function signIn(url: string, email: string, password: string): Promise<Account> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`Signing in as ${email}: ${answer.status} ${await answer.text()}`);
  const cookies = answer.headers.getSetCookie().map((line) => {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1) };
  });
  return { email, password, cookies };
}
