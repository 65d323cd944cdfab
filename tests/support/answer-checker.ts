import { z } from "zod";

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Record<string, unknown>;
    readonly responses: Readonly<Record<string, Answer>>;
  };
}

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema: unknown }>>;
  readonly $ref?: string;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface AnswerChecker {
  /** every operation's name */
  readonly operations: readonly string[];
  /** What does not fit in an answer of this operation, a line each; none for a good one. */
  check(operationId: string, status: number, body: unknown): string[];
}

/** Holds answers to an OpenAPI document, by nothing but what the document says. */
export function answerChecker(document: OpenApi): AnswerChecker {
  const operations = new Map(
    Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((operation) => [operation.operationId, operation] as const),
    ),
  );
  return {
    operations: [...operations.keys()],
    check(operationId, status, body) {
      const told = operations.get(operationId)?.responses[String(status)];
      const answer = told?.$ref ? document.components.responses[told.$ref.split("/").at(-1) ?? ""] : told;
      if (!answer) return [`${operationId} has no answer ${status}`];
      const schema = answer.content?.["application/json"]?.schema;
      if (schema === undefined) return body === null ? [] : [`${operationId} ${status} has no body`];
      const parsed = schemaOf(schema, document.components.schemas).safeParse(body);
      return parsed.success
        ? []
        : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    },
  };
}

function schemaOf(schema: unknown, definitions: Record<string, unknown>): z.ZodType {
  const text = JSON.stringify({ ...(schema as object), $defs: definitions });
  return z.fromJSONSchema(JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/")));
}
