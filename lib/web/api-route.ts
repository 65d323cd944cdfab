import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Locale } from "@/lib/format/locale";
import { matchLocale } from "@/lib/format/match-locale";
import { log } from "@/lib/log";
import { type ApiCaller, apiCaller } from "@/lib/web/api/api-caller";
import { apiFailureOf } from "@/lib/web/api/api-failure";
import { type ApiContract, JSON_LIMIT } from "@/lib/web/api/contract";
import { readJson } from "@/lib/web/api/read-json";

interface ApiInput<Q extends z.ZodType, P extends z.ZodType, H extends z.ZodType, B extends z.ZodType>
  extends ApiCaller {
  readonly query: z.output<Q>;
  readonly params: z.output<P>;
  readonly headers: z.output<H>;
  /** undefined when the body is bytes: they are still to be read from `request.body` */
  readonly json: z.output<B> | undefined;
  readonly request: Request;
  readonly locale: Locale;
}

/** What a route answers: the status is one of its contract. */
export interface ApiReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiRoute {
  (request: Request, context: { params: Promise<unknown> }): Promise<Response>;
  readonly contract: ApiContract;
}

/**
 * Makes a route of the API for programs, under app/api/v1/: whose key, how often, for what, is the input right, do it,
 * answer. Failures are `{ error: { code, message, params, requestId } }`; an answer that does not fit the contract is a
 * bug and is never sent.
 */
export function apiRoute<
  Q extends z.ZodType = z.ZodUndefined,
  P extends z.ZodType = z.ZodUndefined,
  H extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
>(contract: ApiContract<Q, P, H, B>, perform: (input: ApiInput<Q, P, H, B>) => Promise<ApiReply>): ApiRoute {
  const handle: ApiRoute = Object.assign(
    async (request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
      const requestId = randomUUID().slice(0, 8);
      const locale = matchLocale(undefined, request.headers.get("accept-language"));
      try {
        const caller = await apiCaller(request, contract);
        const input = await parse(contract, request, await context.params);
        const reply = await perform({ ...caller, ...input, request, locale });
        const { id } = contract;
        log.debug({ requestId, operation: id, key: caller.actor.key?.id, status: reply.status }, "api");
        return respond(contract, reply, requestId);
      } catch (thrown) {
        // Whoever asked has gone, in the middle of the body: no fault of ours, and nobody reads the answer.
        if (request.signal.aborted) return new Response(null, { status: 400 });
        return apiFailureOf(thrown, requestId, locale);
      }
    },
    { contract: contract as unknown as ApiContract },
  );
  return handle;
}

async function parse<Q extends z.ZodType, P extends z.ZodType, H extends z.ZodType, B extends z.ZodType>(
  contract: ApiContract<Q, P, H, B>,
  request: Request,
  segments: unknown,
) {
  const query = contract.query?.parse(Object.fromEntries(new URL(request.url).searchParams));
  const params = contract.params?.parse(segments);
  const headers = contract.headers?.parse(Object.fromEntries(request.headers));
  const isBytes = contract.isBytes?.(query as z.output<Q>, request.headers) ?? contract.json === undefined;
  const json = isBytes ? undefined : contract.json?.parse(await readJson(request, JSON_LIMIT));
  return { query, params, headers, json } as Pick<
    ApiInput<Q, P, H, B>,
    "query" | "params" | "headers" | "json"
  >;
}

function respond<Q extends z.ZodType, P extends z.ZodType, H extends z.ZodType, B extends z.ZodType>(
  contract: ApiContract<Q, P, H, B>,
  { status, body, headers }: ApiReply,
  requestId: string,
): Response {
  const answer = contract.answers[status];
  if (!answer) throw new Error(`${contract.id} has no answer ${status} in its contract`);
  const sent = { "cache-control": "no-store", "x-request-id": requestId, ...headers };
  if (!answer.schema) return new Response(null, { status, headers: sent });
  return Response.json(answer.schema.parse(body), { status, headers: sent });
}
