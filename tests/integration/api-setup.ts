import type { Actor } from "@/lib/domain/actor";
import type { Scope } from "@/lib/domain/api-keys/scopes";
import { setUpImports, worker } from "@/tests/integration/import-setup";
import { type ApiCall, apiCalls } from "@/tests/support/call-api";

export const ORDERS =
  "order,product,customer,time,quantity,price\nO1,P1,C1,2024-03-05 10:00,2,9.90\nO2,P2,C2,2024-03-06 11:00,1,5\nO3,P1,C1,not a date,1,9.90\n";
export const SEND = "/api/v1/imports?fileName=orders.csv";

/** What answers have, whichever they are. */
interface Body {
  readonly id: number;
  readonly status: string;
  readonly kind: string;
  readonly fileName: string;
  readonly balance: Record<string, number>;
  readonly missing: string[];
  readonly error: { readonly code: string; readonly message: string };
  readonly imports: { readonly id: number }[];
  readonly rows: { readonly value: string; readonly message: string }[];
  readonly have: { readonly seq: number }[];
  readonly next: string | null;
  readonly import: { readonly status: string };
  readonly removed: number;
  readonly parts: { readonly path: string }[];
}
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A body that comes in small parts, once `gate` is open. */
export function slowly(text: string, gate: Promise<void> = Promise.resolve()): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      const all = bytes(text);
      controller.enqueue(all.subarray(0, 10));
      await gate;
      for (let at = 10; at < all.length; at += 7) controller.enqueue(all.subarray(at, at + 7));
      controller.close();
    },
  });
}

/** A shop with a key that may import, and what tests do by it. */
export async function setUpApi() {
  const { newShop, query, disconnect } = await setUpImports();
  const call = await apiCalls();
  const shop = await newShop();
  const makeKey = async (actor: Actor, scopes: Scope[]): Promise<string> => {
    const { createApiKey } = await import("@/lib/services/api-keys/create-api-key");
    return (await createApiKey(actor, { name: "Test", scopes, days: 30 })).key;
  };
  const key = await makeKey(shop, ["import"]);
  const readKey = await makeKey(shop, ["read"]);
  const otherKey = await makeKey(await newShop(), ["import", "read"]);

  const ask = async (method: string, address: string, options: ApiCall = {}): Promise<Answer> => {
    const response = await call(method, address, { key, ...options });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? null : JSON.parse(text),
    };
  };
  return {
    ...{ shop, readKey, otherKey, query, disconnect, ask },
    /** What a worker does when the queue wakes it. */
    async work(id: number): Promise<Body> {
      const { runImport } = await import("@/lib/services/import/run-import");
      await runImport(id, worker());
      return (await ask("GET", `/api/v1/imports/${id}`)).body;
    },
    async count(): Promise<number> {
      const [row] = await query<{ n: number }>(
        `select count(*)::int as n from import where "workspaceId" = $1`,
        [shop.workspaceId],
      );
      return row?.n ?? 0;
    },
  };
}
