/** Values that a message may name. */
export type ErrorParams = Record<string, string | number>;

/** What an expected failure is about; decides the HTTP status and the exit code. */
export type ErrorKind =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "notFound"
  | "conflict"
  | "tooLarge"
  | "tooMany"
  | "unavailable";

/**
 * An expected failure. `code` is a key of messages `errors.*`, so each edge can say it in the reader's language;
 * anything that is not an AppError is a bug and is shown as an id only.
 */
export class AppError extends Error {
  readonly code: string;
  readonly params: ErrorParams;
  readonly kind: ErrorKind;

  constructor(code: string, params: ErrorParams = {}, kind: ErrorKind = "invalid") {
    super(Object.keys(params).length > 0 ? `${code} ${JSON.stringify(params)}` : code);
    this.name = "AppError";
    this.code = code;
    this.params = params;
    this.kind = kind;
  }
}

export const HTTP_STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooLarge: 413,
  tooMany: 429,
  unavailable: 503,
};
