import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { setUpImports } from "@/tests/integration/import-setup";
import { rowCounts } from "@/tests/integration/import-shop-state";
import { runCli } from "@/tests/support/run-cli";

const { newShop, query, disconnect } = await setUpImports();
const folder = mkdtempSync(path.join(tmpdir(), "needscape-cli-"));

const ORDERS =
  "order,product,customer,time,quantity,price\nO1,P1,C1,2024-03-05 10:00,2,9.90\nO2,P2,C2,2024-03-06 11:00,1,5\nO3,P1,C1,never,1,9\n";
const REVIEWS = "id,text,rating\nr1,The lid leaks at once,2\nr2,Keeps tea hot all day,5\n";

let shop: Actor;
let slug: string;

const needscape = (...args: string[]) => runCli(args);

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

/** Rows of every table that an import may write, and how many imports there are. */
async function counted(): Promise<Record<string, number>> {
  const [row] = await query<{ n: number }>("select count(*)::int as n from import");
  return { ...(await rowCounts(query)), import: row?.n ?? -1 };
}

beforeAll(async () => {
  shop = await newShop();
  slug =
    (await query<{ slug: string }>("select slug from workspace where id = $1", [shop.workspaceId]))[0]
      ?.slug ?? "";
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await disconnect();
});

it("tries a whole file, tells what would become of it, and keeps nothing", async () => {
  const before = await counted();
  const orders = file("orders.csv", ORDERS);
  const { code, stdout } = await needscape("import", orders, "--workspace", slug, "--dry-run", "--json");
  expect(code).toBe(0);
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({ import: null, kind: "orders", read: 3, added: 2, rejected: 1, dryRun: true });
  expect(told.columns).toContainEqual(
    expect.objectContaining({ name: "order", use: "field", field: "order" }),
  );
  expect(told.rejects).toMatchObject([{ line: 4, column: "time", value: "never" }]);
  expect(await counted()).toEqual(before);

  const text = await needscape("import", orders, "--workspace", slug, "--dry-run");
  expect(text.stdout).toContain("3 read = 2 added + 0 updated + 0 duplicate + 1 rejected");
  expect(text.stdout).toMatch(/line 4: time = never/);
  expect(await counted()).toEqual(before);
});

it("imports several files, says of each what became of it, and fails if one does", async () => {
  const [orders, reviews] = [file("orders.csv", ORDERS), file("reviews.csv", REVIEWS)];
  const nowhere = path.join(folder, "nowhere.csv");
  const { code, stdout, stderr } = await needscape(
    "import",
    orders,
    nowhere,
    reviews,
    "--workspace",
    slug,
    "--json",
  );
  expect(code).toBe(1);
  expect(stderr).toContain("nowhere.csv");
  const told = JSON.parse(stdout);
  expect(told).toMatchObject([
    { file: orders, kind: "orders", read: 3, added: 2, rejected: 1 },
    { file: nowhere, error: expect.stringContaining("ENOENT") },
    { file: reviews, kind: "reviews", read: 2, added: 2 },
  ]);
  const again = JSON.parse((await needscape("import", orders, "--workspace", slug, "--json")).stdout);
  expect(again).toMatchObject({ read: 3, added: 0, duplicate: 2, rejected: 1 });
  // What it would do now is what it just did.
  const tried = JSON.parse(
    (await needscape("import", orders, "--workspace", slug, "--dry-run", "--json")).stdout,
  );
  expect(tried).toMatchObject({ read: 3, added: 0, duplicate: 2, rejected: 1 });

  const listed = await needscape("import", "list", "--workspace", slug, "--json");
  expect(JSON.parse(listed.stdout).map(({ status }: { status: string }) => status)).toEqual([
    "done",
    "done",
    "done",
  ]);
});

it("undoes an import by its number", async () => {
  const before = await counted();
  const more = file("more.csv", "order,product,time\nN1,PN,2024-03-05\nN2,PN,2024-03-06\n");
  const { import: id } = JSON.parse((await needscape("import", more, "--workspace", slug, "--json")).stdout);
  const undone = await needscape("import", "--undo", String(id), "--workspace", slug);
  expect(undone).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`import ${id} undone: 3 rows removed`),
  });
  expect(await counted()).toEqual({ ...before, import: (before.import ?? 0) + 1 });
  const again = await needscape("import", "--undo", String(id), "--workspace", slug);
  expect(again).toMatchObject({ code: 1, stdout: "" });
});

it("takes a correction of the guess, or a saved mapping by its name", async () => {
  const odd = file("odd.csv", "ref,article,day\nA1,P1,2024-03-05\nA2,P1,2024-03-06\n");
  const fix = file("fix.json", JSON.stringify({ fields: { order: "ref", product: "article", time: "day" } }));
  const args = ["import", odd, "--workspace", slug, "--kind", "orders", "--json"];
  const corrected = JSON.parse((await needscape(...args, "--mapping", fix)).stdout);
  expect(corrected).toMatchObject({ read: 2, added: 2, mapping: { fields: { order: "ref" } } });
  await query(
    `insert into saved_mapping ("workspaceId", name, kind, shape, mapping) values ($1, 'Odd shop', 'orders', 'x', $2)`,
    [shop.workspaceId, JSON.stringify(corrected.mapping)],
  );
  const named = await needscape("import", odd, "--workspace", slug, "--mapping", "Odd shop", "--json");
  expect(JSON.parse(named.stdout)).toMatchObject({ kind: "orders", read: 2, duplicate: 2 });
  const unknown = await needscape("import", odd, "--workspace", slug, "--mapping", "Other shop");
  expect(unknown).toMatchObject({ code: 1, stdout: "" });
  expect(unknown.stderr).toContain("Other shop");
});

it("imports all tables of an archive, or the one that is named", async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const zip = file(
    "week.zip",
    zipSync({
      "orders.csv": bytes(ORDERS),
      "reviews.csv": bytes(REVIEWS),
    }),
  );
  const asked = await needscape("import", zip, "--workspace", slug);
  expect(asked.code).toBe(1);
  expect(asked.stderr).toContain("reviews.csv");
  const all = await needscape("import", zip, "--workspace", slug, "--all-parts", "--json", "--dry-run");
  expect(JSON.parse(all.stdout)).toMatchObject([{ part: "orders.csv" }, { part: "reviews.csv" }]);
  const one = await needscape("import", zip, "--workspace", slug, "--part", "orders.csv", "--json");
  expect(JSON.parse(one.stdout)).toMatchObject({ part: "orders.csv", kind: "orders", read: 3 });
});

it.each([
  [["--workspace", "shop"], "name a file"],
  [["a.csv"], "--workspace"],
  [["a.csv", "--workspace", "shop", "--kind", "cats"], "--kind"],
  [["a.csv", "--workspace", "shop", "--part", "x", "--all-parts"], "exclude"],
  [["a.csv", "--workspace", "shop", "--undo", "3"], "--undo"],
  [["--workspace", "shop", "--undo", "three"], "--undo"],
] as const)("says how it is used when called wrongly: %j", async (args, words) => {
  const { code, stderr } = await needscape("import", ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
  expect(stderr).toContain("Usage:");
});
