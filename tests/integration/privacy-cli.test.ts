import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { createDatabase } from "@/tests/support/create-database";
import { runCli } from "@/tests/support/run-cli";

const home = await mkdtemp(path.join(os.tmpdir(), "needscape-privacy-"));
await createDatabase();

const privacy = (...args: string[]) => runCli(["privacy", ...args], { NEEDSCAPE_HOME: home });

beforeAll(async () => {
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  await makePublishedRun({ slug: "shop", documents: 60, customers: 20 });
});

it("shows, exports and erases a person, and asks before it does", async () => {
  const of = ["--workspace", "shop", "--customer", "C0007"];
  const [shown, exported, unsure, nobody] = await Promise.all([
    privacy("show", ...of, "--json"),
    privacy("export", ...of),
    privacy("erase", ...of),
    privacy("show", "--workspace", "shop", "--customer", "C9999"),
  ]);
  expect(JSON.parse(shown.stdout)).toMatchObject({ customer: "C0007", tables: { customer: 1 } });
  expect(JSON.parse(exported.stdout)).toMatchObject({
    customer: "C0007",
    stored: { customer: [{ key: "C0007" }] },
  });
  expect(unsure).toMatchObject({ code: 2, stdout: "" });
  expect(unsure.stderr).toContain("--yes");
  expect(nobody).toMatchObject({ code: 1, stdout: "" });

  const erased = await privacy("erase", ...of, "--yes", "--json");
  expect(erased.code).toBe(0);
  expect(JSON.parse(erased.stdout)).toMatchObject({ remaining: 0, tables: { customer: { deleted: 1 } } });
  expect(erased.stdout).not.toContain("C0007");
  const checked = await privacy("check", ...of, "--json");
  expect(checked.code).toBe(0);
  expect(JSON.parse(checked.stdout)).toMatchObject({ id: 1, remaining: 0, scan: { remaining: [] } });
  const again = await privacy("show", ...of);
  expect(again).toMatchObject({ code: 0 });
  expect(again.stdout).toContain("receipt 1");
});
