import { beforeAll, expect, inject, it } from "vitest";
import { type AnswerChecker, answerChecker } from "@/tests/support/answer-checker";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say } from "@/tests/support/say";

const visitor = browse();
const { url, uploads } = inject("product");

const CSV =
  "order,product,customer,time,quantity\nA-1,SKU-API,C-API,2026-03-05 10:00,2\nA-2,SKU-API,C-API,2026-03-06 10:00,1\nA-3,SKU-API,C-API,never,1\n";

interface Answered {
  readonly id: number;
  readonly status: string;
  readonly balance: Readonly<Record<string, number>>;
  readonly rows: readonly { readonly value: string }[];
  readonly import: { readonly status: string };
}

let key = "";
let checker: AnswerChecker;
const called = new Set<string>();

beforeAll(async () => {
  checker = answerChecker(await (await fetch(`${url}/api/v1/openapi.json`)).json());
});

/** Asks the running server, and holds its answer to its own document. */
async function ask(
  operation: string,
  method: string,
  path: string,
  body?: string | object,
): Promise<{ status: number; body: Answered }> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${key}` },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text === "" ? null : JSON.parse(text);
  expect([operation, response.status, checker.check(operation, response.status, answer)]).toEqual([
    operation,
    response.status,
    [],
  ]);
  called.add(operation);
  return { status: response.status, body: answer };
}

async function ended(id: number): Promise<Answered> {
  for (;;) {
    const { body } = await ask("getImport", "GET", `/imports/${id}`);
    if (body.status !== "queued" && body.status !== "running") return body;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

it("makes a key in the settings, shows it once, and lets a program in by it", async () => {
  const page = await visitor.open(`/${uploads}/settings/api-keys`);
  await page.getByRole("button", { name: say("settings.keys.create") }).click();
  await page.getByLabel(say("settings.keys.name")).fill("Journey");
  // Another scope says of itself that it reads nothing.
  await page.getByRole("checkbox", { name: new RegExp(`^${say("settings.keys.scope.read")}\\b`) }).check();
  await page.getByRole("button", { name: say("settings.keys.submit"), exact: true }).click();
  const shown = page.getByRole("dialog").locator("code");
  await shown.waitFor();
  key = (await shown.textContent()) ?? "";
  await page.getByRole("button", { name: say("settings.keys.done") }).click();
  await page.getByRole("cell", { name: new RegExp(`Journey\\s*${key.slice(0, 12)}`) }).waitFor();
  expect(await page.content()).not.toContain(key);
  expect((await ask("listImports", "GET", "/imports?limit=1")).status).toBe(200);
});

it("answers on every route as its document says", async () => {
  const sent = await ask("createImport", "POST", "/imports?fileName=api_orders.csv", CSV);
  expect([sent.status, sent.body.status]).toEqual([202, "queued"]);
  const done = await ended(sent.body.id);
  expect([done.status, done.balance]).toEqual([
    "done",
    { read: 3, added: 2, updated: 0, duplicate: 0, rejected: 1 },
  ]);
  const rejects = await ask("listRejectedRows", "GET", `/imports/${done.id}/rejects`);
  expect(rejects.body.rows.map(({ value }) => value)).toEqual(["never"]);
  const undone = await ask("undoImport", "POST", `/imports/${done.id}/undo`);
  expect([undone.status, undone.body.import.status]).toEqual([200, "undone"]);
  expect((await ask("cancelImport", "DELETE", `/imports/${done.id}`)).status).toBe(409);

  const file = { fileName: "pieces.csv", fileSize: Buffer.byteLength(CSV) };
  const { id } = (await ask("createImport", "POST", "/imports?upload=pieces", file)).body;
  expect((await ask("putPiece", "PUT", `/imports/${id}/pieces/0`, CSV)).status).toBe(204);
  await ask("listPieces", "GET", `/imports/${id}/pieces`);
  await ask("listParts", "GET", `/imports/${id}/parts`);
  expect((await ask("splitImport", "POST", `/imports/${id}/parts`, { parts: ["nothing.csv"] })).status).toBe(
    400,
  );
  expect((await ask("startImport", "POST", `/imports/${id}/start`, {})).status).toBe(202);
  await ended(id);
  await ask("undoImport", "POST", `/imports/${id}/undo`);
  expect((await ask("getImport", "GET", "/imports/999999999")).status).toBe(404);
  expect((await ask("searchProducts", "GET", "/search?q=lamp")).status).toBe(200);
  // Nothing is published in this workspace: there is nothing to reply from.
  expect((await ask("suggestReplies", "POST", "/replies", { message: "Where is my parcel?" })).status).toBe(
    404,
  );
  expect((await ask("recommendProducts", "GET", "/recommendations?kind=trending")).status).toBe(200);
  const view = { type: "view", product: "api-lamp", session: "journey" };
  expect((await ask("recordEvents", "POST", "/events", { events: [view] })).status).toBe(200);
  expect([...called].sort()).toEqual([...checker.operations].sort());
});

it("shuts the program out when its key is revoked", async () => {
  const page = await visitor.open(`/${uploads}/settings/api-keys`);
  await page.getByRole("button", { name: say("settings.keys.revokeLabel", { name: "Journey" }) }).click();
  await page.getByRole("button", { name: say("settings.keys.revokeConfirm"), exact: true }).click();
  await page.getByText(say("settings.keys.revoked", { name: "Journey" }), { exact: true }).waitFor();
  await settled(page);
  expect((await ask("listImports", "GET", "/imports")).status).toBe(401);
});
