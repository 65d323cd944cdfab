import { z } from "zod";
import { SCOPES } from "@/lib/domain/api-keys/scopes";
import { HTTP_STATUS } from "@/lib/domain/errors";
import { API_RATE, type ApiAnswer, type ApiContract, apiFailure, JSON_LIMIT } from "@/lib/web/api/contract";

export interface ApiOperation {
  /** with `{name}` for what differs */
  readonly path: string;
  readonly method: string;
  readonly contract: ApiContract;
}

type Json = Record<string, unknown>;

/** Schemas with an `id` of their own, told once. */
function collector() {
  const schemas: Record<string, Json> = {};
  const place = (schema: z.ZodType, io: "input" | "output"): Json => {
    const {
      $schema: _,
      $defs,
      ...written
    } = z.toJSONSchema(schema, {
      io,
      target: "draft-2020-12",
      unrepresentable: "any",
      reused: "inline",
    }) as Json & { $defs?: Record<string, Json> };
    for (const [name, { id: _id, ...definition }] of Object.entries($defs ?? {})) schemas[name] = definition;
    const { id, ...rest } = written;
    if (typeof id !== "string") return pointed(rest) as Json;
    schemas[id] = pointed(rest) as Json;
    return { $ref: `#/components/schemas/${id}` };
  };
  return { schemas, place };
}

/** `#/$defs/X` → `#/components/schemas/X`, wherever it stands. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      name === "$ref" && typeof inner === "string"
        ? [name, inner.replace("#/$defs/", "#/components/schemas/")]
        : [name, pointed(inner)],
    ),
  );
}

function parametersOf(
  schema: z.ZodType | undefined,
  place: (schema: z.ZodType, io: "input") => Json,
  where: string,
) {
  if (!schema) return [];
  const { properties = {}, required = [] } = place(schema, "input") as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name: where === "header" ? headerName(name) : name,
    in: where,
    required: where === "path" || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: rest,
  }));
}

/** `idempotency-key` → `Idempotency-Key` */
function headerName(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

function answerOf(
  { description, schema, headers }: ApiAnswer,
  place: (schema: z.ZodType, io: "output") => Json,
): Json {
  return {
    description,
    ...(headers
      ? {
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, says]) => [
              name,
              { description: says, schema: { type: "string" } },
            ]),
          ),
        }
      : {}),
    ...(schema ? { content: { "application/json": { schema: place(schema, "output") } } } : {}),
  };
}

const FAILURES: Readonly<Record<number, string>> = {
  [HTTP_STATUS.invalid]: "the request, or the file, cannot be used",
  [HTTP_STATUS.unauthenticated]: "no key, or one that does not work",
  [HTTP_STATUS.forbidden]: "the key lacks the scope",
  [HTTP_STATUS.notFound]: "not there, or of another workspace",
  [HTTP_STATUS.conflict]: "not in this state; or the idempotency key was used for another request",
  [HTTP_STATUS.tooLarge]: "the body is too large",
  [HTTP_STATUS.tooMany]: "too many requests by this key; Retry-After says when to go on",
  500: "a fault of the server's: its log has the requestId",
  [HTTP_STATUS.unavailable]: "the database is away for the moment",
};

/** Writes the contracts as an OpenAPI 3.1 document: the schemas are those that the routes parse by. */
export function openApiDocument(operations: readonly ApiOperation[]): Json {
  const { schemas, place } = collector();
  const failure = { "application/json": { schema: place(apiFailure, "output") } };
  const responses = Object.fromEntries(
    Object.entries(FAILURES).map(([status, description]) => [
      `Failure${status}`,
      { description, content: failure },
    ]),
  );
  const failures = Object.fromEntries(
    Object.keys(FAILURES).map((status) => [status, { $ref: `#/components/responses/Failure${status}` }]),
  );
  const paths: Record<string, Json> = {};
  for (const { path, method, contract } of operations) {
    const { id, summary, description, scopes, rate, query, params, headers, json, bytes, answers } = contract;
    const content = {
      ...(json ? { "application/json": { schema: place(json, "input") } } : {}),
      ...(bytes ? { "application/octet-stream": { schema: { description: bytes } } } : {}),
    };
    const parameters = [
      ...parametersOf(params, place, "path"),
      ...parametersOf(query, place, "query"),
      ...parametersOf(headers, place, "header"),
    ];
    const answered = Object.entries(answers).map(([status, answer]) => [status, answerOf(answer, place)]);
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        operationId: id,
        summary,
        description: [
          description,
          `Scope: ${scopes.join(" or ")}.`,
          rate && `A key may send ${rate.perSecond} a second in the long run.`,
        ]
          .filter(Boolean)
          .join(" "),
        ...(parameters.length > 0 ? { parameters } : {}),
        ...(json || bytes ? { requestBody: { required: true, content } } : {}),
        responses: { ...Object.fromEntries(answered), ...failures },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Needscape",
      version: "1",
      description: `For programs. A key of a workspace (scopes: ${SCOPES.join(", ")}) is sent as \`Authorization: Bearer nsk_…\`. A key may send ${API_RATE.burst} requests at once and ${API_RATE.perSecond} a second in the long run. JSON bodies have at most ${JSON_LIMIT} bytes. Sentences come in the language of Accept-Language, en or zh.`,
    },
    servers: [{ url: "/" }],
    security: [{ key: [] }],
    paths,
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } }, responses, schemas },
  };
}
