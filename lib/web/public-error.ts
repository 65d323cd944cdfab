import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { PublicError } from "@/lib/domain/action-result";
import { AppError, HTTP_STATUS } from "@/lib/domain/errors";
import { log } from "@/lib/log";

export interface EdgeError {
  readonly status: number;
  readonly error: PublicError;
}

/** PostgreSQL's codes for a character that no text can hold: U+0000. */
const NOT_STORABLE: ReadonlySet<unknown> = new Set(["22021", "22P05"]);

function codeOf(thrown: unknown): unknown {
  return typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : undefined;
}

/**
 * The one conversion of whatever was thrown into what an edge shows: expected failures keep their code, refused
 * input names the field, and anything else is a bug: logged in full under an id, of which the reader sees the id.
 */
export function publicError(thrown: unknown): EdgeError {
  if (thrown instanceof AppError) {
    return { status: HTTP_STATUS[thrown.kind], error: { code: thrown.code, params: thrown.params } };
  }
  if (thrown instanceof z.ZodError) {
    const field = thrown.issues[0]?.path.join(".") ?? "";
    return { status: 400, error: { code: "invalidInput", params: { field } } };
  }
  if (NOT_STORABLE.has(codeOf(thrown))) {
    return { status: 400, error: { code: "invalidInput", params: { field: "" } } };
  }
  const id = randomUUID().slice(0, 8);
  log.error({ id, err: thrown }, "unexpected error");
  return { status: 500, error: { code: "unexpected", params: { id }, id } };
}
