import type { ErrorParams } from "@/lib/domain/errors";

/** A failure as an edge shows it: `code` is a key of messages `errors.*`; `id` names the log line of a bug. */
export interface PublicError {
  readonly code: string;
  readonly params: ErrorParams;
  readonly id?: string;
}

/** The server could not be asked. */
export const UNREACHABLE: PublicError = { code: "unreachable", params: {} };

/** What every server action answers. */
export type ActionResult<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: PublicError };
