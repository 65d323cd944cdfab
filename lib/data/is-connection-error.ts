/** Codes of a server that is going, gone or not yet there (PostgreSQL classes 08 and 57P, and the socket's own). */
const LOST = /^(08...|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

/** Whether an error says that the database went away: the work itself may be tried again as it is. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return (
    LOST.test(code) ||
    /connection (terminated|ended|error)|client has encountered a connection/i.test(error.message)
  );
}
