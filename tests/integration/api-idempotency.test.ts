import { afterAll, describe, expect, it } from "vitest";
import { bytes, ORDERS, SEND, setUpApi, slowly } from "@/tests/integration/api-setup";

const { shop, otherKey, query, disconnect, ask, work, count } = await setUpApi();

afterAll(disconnect);

describe("an idempotency key", () => {
  it("answers its import again, and refuses another body", async () => {
    const headers = { "idempotency-key": "day 1" };
    const first = await ask("POST", SEND, { body: bytes(ORDERS), headers });
    await work(first.body.id);
    const before = await count();
    const again = await ask("POST", SEND, { body: slowly(ORDERS), headers });
    expect([again.status, again.body.id, again.body.status]).toEqual([202, first.body.id, "done"]);
    const other = await ask("POST", SEND, { body: bytes(`${ORDERS}O4,P1,C1,2024-03-05,1,1\n`), headers });
    expect([other.status, other.body.error.code]).toEqual([409, "api.sameKeyOtherRequest"]);
    const otherKind = await ask("POST", `${SEND}&kind=events`, { body: bytes(ORDERS), headers });
    expect(otherKind.status).toBe(409);
    expect(await count()).toBe(before);
  });

  it("answers one import to requests that come at once, whichever ends first", async () => {
    const before = await count();
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const headers = { "idempotency-key": "at once" };
    const asked = [
      ask("POST", SEND, { body: slowly(ORDERS, gate), headers }),
      ask("POST", SEND, { body: slowly(ORDERS), headers }),
      ask("POST", SEND, { body: bytes(ORDERS), headers }),
    ];
    setTimeout(open, 500);
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await count()).toBe(before + 1);
    expect((await work(answers[0]?.body.id ?? 0)).balance.read).toBe(3);
  });

  it("whose first request died half-way is taken up by the next", async () => {
    const [dead] = await query<{ id: number }>(
      `insert into import ("workspaceId", "fileName", "fileSize", "idempotencyKey", "workerId", "leaseUntil")
       values ($1, 'orders.csv', 500, 'dead', 'gone', now() - interval '1 second') returning id`,
      [shop.workspaceId],
    );
    await query(`insert into upload_piece ("importId", seq, bytes) values ($1, 0, 'half'), ($1, 7, 'x')`, [
      dead?.id,
    ]);
    const { status, body } = await ask("POST", SEND, {
      body: bytes(ORDERS),
      headers: { "idempotency-key": "dead" },
    });
    expect([status, body.id]).toEqual([202, dead?.id]);
    expect((await work(body.id)).balance.read).toBe(3);
  });

  it("means another import in another workspace", async () => {
    const headers = { "idempotency-key": "shared" };
    const mine = await ask("POST", SEND, { body: bytes(ORDERS), headers });
    const theirs = await ask("POST", SEND, { key: otherKey, body: bytes(ORDERS), headers });
    expect(theirs.status).toBe(202);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });
});
