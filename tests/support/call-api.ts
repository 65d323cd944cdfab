import { type FoundRoute, findRoutes } from "@/tests/support/find-edges";

export interface ApiCall {
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
  /** bytes, a stream, or what is sent as JSON */
  readonly body?: unknown;
}

interface Address {
  readonly route: FoundRoute;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** `/api/v1/imports/[id]` → a pattern that finds its segments. */
function addressOf(route: FoundRoute): Address {
  const template = route.key.split(" ")[1] ?? "";
  const names = [...template.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name]) => name ?? "");
  const pattern = template
    .replace(/\[\.\.\.\w+\]/g, "(.+)")
    .replace(/\[\w+\]/g, "([^/]+)")
    .replaceAll(".json", "\\.json");
  return { route, names, pattern: new RegExp(`^${pattern}$`) };
}

function bodyOf(body: unknown): RequestInit {
  if (body === undefined) return {};
  if (body instanceof ReadableStream) return { body, duplex: "half" } as RequestInit;
  if (body instanceof Uint8Array) return { body: body as BodyInit };
  return { body: JSON.stringify(body) };
}

/** Calls the API's route handlers as Next would: `call("GET", "/api/v1/imports/3?limit=2", { key })`. */
export async function apiCalls() {
  const addresses = (await findRoutes()).filter(({ key }) => key.includes(" /api/v1/")).map(addressOf);
  // What is no address of any other route is the last one's.
  addresses.sort((a, b) => Number(a.route.key.includes("[...")) - Number(b.route.key.includes("[...")));
  return async (method: string, address: string, { key, headers, body }: ApiCall = {}): Promise<Response> => {
    const url = new URL(address, "http://needscape.test:4100");
    for (const { route, pattern, names } of addresses) {
      const found = route.method === method ? pattern.exec(url.pathname) : null;
      if (!found) continue;
      const request = new Request(url, {
        method,
        headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers },
        ...bodyOf(body),
      });
      const params = Object.fromEntries(names.map((name, index) => [name, found[index + 1]]));
      return route.call(request, { params: Promise.resolve(params) });
    }
    throw new Error(`no route for ${method} ${url.pathname}`);
  };
}
