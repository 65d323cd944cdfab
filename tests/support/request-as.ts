import { AsyncLocalStorage } from "node:async_hooks";

/**
 * What Next keeps for a request, for tests that call actions and routes themselves:
 * `vi.mock("next/headers", async () => (await import("@/tests/support/request-as")).nextHeaders)`.
 */
const requests = new AsyncLocalStorage<Headers>();

export const nextHeaders = {
  headers: async () => requests.getStore() ?? new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => {}, delete: () => {} }),
};

/** Actions announce what changed; outside Next there is no page to make anew. */
export const nextCache = { revalidatePath: () => {}, revalidateTag: () => {}, updateTag: () => {} };

/** Runs `work` as within a request that carries this cookie; none is nobody's. */
export function requestAs<T>(cookie: string | null, work: () => Promise<T>): Promise<T> {
  return requests.run(new Headers(cookie === null ? {} : { cookie }), work);
}
