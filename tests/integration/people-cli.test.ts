import { beforeAll, expect, it } from "vitest";
import { createDatabase } from "@/tests/support/create-database";
import { runCli } from "@/tests/support/run-cli";

beforeAll(async () => {
  await createDatabase();
});

const needscape = (...args: string[]) => runCli(args);

it("says how it is used, on standard error", async () => {
  const [none, help, unknown, half, option] = await Promise.all([
    needscape(),
    needscape("workspace", "create", "--help"),
    needscape("fly"),
    needscape("workspace", "create", "--slug", "Not A Slug"),
    needscape("workspace", "list", "--loud"),
  ]);
  expect([none.code, help.code, unknown.code, half.code, option.code]).toEqual([2, 0, 2, 2, 2]);
  for (const { stdout, stderr } of [none, help, unknown, half, option]) {
    expect(stdout).toBe("");
    expect(stderr).toContain("Usage:");
  }
  expect(help.stderr).toContain("workspace create");
  expect(help.stderr).not.toContain("workspace list");
});

it("makes the first administrator and workspace, with JSON on standard output and reasons on standard error", async () => {
  const early = await needscape("workspace", "create", "--slug", "shop", "--name", "Shop");
  expect(early).toMatchObject({ code: 1, stdout: "" });
  expect(early.stderr).toContain("user create-admin");

  const owner = await needscape("user", "create-admin", "--email", "Owner@Shop.test", "--name", "Owner");
  expect(owner.code).toBe(0);
  expect(JSON.parse(owner.stdout)).toMatchObject({
    email: "owner@shop.test",
    password: expect.stringMatching(/^[a-z0-9-]{19}$/),
  });
  const again = await needscape("user", "create-admin", "--email", "two@shop.test", "--name", "Two");
  expect(again).toMatchObject({ code: 1, stdout: "" });

  const made = await needscape(
    "workspace",
    "create",
    "--slug",
    "shop",
    "--name",
    "Shop",
    "--currency",
    "EUR",
  );
  expect(JSON.parse(made.stdout)).toMatchObject({ slug: "shop", currency: "EUR", timeZone: "Asia/Shanghai" });
  const taken = await needscape("workspace", "create", "--slug", "shop", "--name", "Shop");
  expect(taken).toMatchObject({ code: 1, stdout: "" });
  expect(taken.stderr.trim()).toMatch(/^The address "shop" is taken/);

  const list = await needscape("workspace", "list");
  expect(JSON.parse(list.stdout)).toMatchObject([{ slug: "shop", name: "Shop" }]);
});
