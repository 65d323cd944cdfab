const LOCK_NOT_AVAILABLE = "55P03";

/** Whether a query gave up waiting for what somebody else holds. */
export function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === LOCK_NOT_AVAILABLE;
}
