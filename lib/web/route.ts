import { unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { AppError } from "@/lib/domain/errors";
import { checkOrigin } from "@/lib/web/check-origin";
import { publicError } from "@/lib/web/public-error";
import { type WorkspaceContext, workspaceContext } from "@/lib/web/workspace-context";

interface Schemas<Q, P, B> {
  readonly query?: Q;
  readonly params?: P;
  readonly body?: B;
}

interface RouteInput<Q extends z.ZodType, P extends z.ZodType, B extends z.ZodType> extends WorkspaceContext {
  readonly query: z.output<Q>;
  readonly params: z.output<P>;
  readonly body: z.output<B>;
  readonly request: Request;
}

type RouteHandler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;

const addressed = z.object({ workspace: z.string().min(1) });

/** `a=1&b=2&b=3` → `{ a: "1", b: ["2", "3"] }` */
function queryOf(request: Request): Record<string, string | string[]> {
  const search = new URL(request.url).searchParams;
  const entries = [...new Set(search.keys())].map((name): [string, string | string[]] => {
    const values = search.getAll(name);
    return [name, values.length > 1 ? values : (values[0] ?? "")];
  });
  return Object.fromEntries(entries);
}

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new AppError("invalidInput", { field: "body" });
  }
}

function respond(result: unknown): Response {
  if (result instanceof Response) return result;
  if (result === undefined) return new Response(null, { status: 204 });
  return Response.json(result, { headers: { "cache-control": "no-store" } });
}

/**
 * Makes a route handler under app/api/[workspace]/: origin, who asks, is the input right, do it, answer.
 *
 * Each schema that is left out leaves its part undefined; without `body`, `request.body` is still unread and can be
 * streamed. A result that is no Response is sent as JSON. Failures: `{ "error": { code, params, id? } }` with 400,
 * 401, 403, 404, 409, 500 or 503.
 */
export function route<
  Q extends z.ZodType = z.ZodUndefined,
  P extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
>(schemas: Schemas<Q, P, B>, perform: (input: RouteInput<Q, P, B>) => Promise<unknown>): RouteHandler {
  return async (request, { params }) => {
    try {
      checkOrigin(request);
      const segments = await params;
      const context = await workspaceContext(addressed.parse(segments).workspace);
      const parsed = {
        query: schemas.query?.parse(queryOf(request)),
        params: schemas.params?.parse(segments),
        body: schemas.body?.parse(await jsonOf(request)),
      } as Pick<RouteInput<Q, P, B>, "query" | "params" | "body">;
      return respond(await perform({ ...context, ...parsed, request }));
    } catch (thrown) {
      unstable_rethrow(thrown);
      const { status, error } = publicError(thrown);
      return Response.json({ error }, { status, headers: { "cache-control": "no-store" } });
    }
  };
}
