import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { systemActor } from "@/lib/domain/actor";
import { env } from "@/lib/env";
import { importContent } from "@/lib/services/import/import-content";
import { createFirstAdministrator } from "@/lib/services/people/create-first-administrator";
import { isFirstStart } from "@/lib/services/people/is-first-start";
import { startRun } from "@/lib/services/run/start-run";
import { createWorkspace } from "@/lib/services/workspace/create-workspace";
import { systemActorOf } from "@/lib/services/workspace/system-actor-of";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";
import { followRun } from "@/workers/cli/follow-run";

const SLUG = "fernhill";
const SHOP = { slug: SLUG, name: "Fernhill 蕨山", timeZone: "Asia/Shanghai", currency: "CNY" };
const SEED = 7;
const EMAIL = "admin@needscape.example";

interface Login {
  email: string;
  password: string;
}

/**
 * What `npm run demo` does once database, pages and workers run: an administrator, the sample shop and its first run
 * if the database is empty; then the address and the login. Safe to run again: what is there stays.
 */
export async function demo(): Promise<number> {
  if (await isFirstStart()) await makeShop();
  const login = readLogin();
  const lines = [
    "",
    `  Needscape   ${env.NEEDSCAPE_URL}/${SLUG}`,
    login
      ? `  Sign in     ${login.email}   ${login.password}`
      : "  Sign in     with the account that you made",
    "",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

async function makeShop(): Promise<void> {
  const login = readLogin() ?? { email: EMAIL, password: randomBytes(9).toString("base64url") };
  writeFileSync(loginFile(), JSON.stringify(login), { mode: 0o600 });
  const { userId } = await createFirstAdministrator({ ...login, name: "Administrator" });
  await createWorkspace(systemActor(0), { ...SHOP, administratorEmail: login.email });
  const actor = { ...(await systemActorOf(SLUG)), userId };
  const endDate = new Date().toISOString().slice(0, 10);
  for (const { name, kind, content } of makeSampleShop({ seed: SEED, endDate }).files) {
    const { read, added } = await importContent(actor, { fileName: name, kind, content });
    process.stderr.write(`imported ${name}: ${added} of ${read} rows\n`);
  }
  const run = await startRun(actor);
  await followRun(actor, run.number);
}

function loginFile(): string {
  return path.join(env.NEEDSCAPE_HOME, "demo-login.json");
}

function readLogin(): Login | null {
  return existsSync(loginFile()) ? JSON.parse(readFileSync(loginFile(), "utf8")) : null;
}
