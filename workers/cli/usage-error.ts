/** The command was called wrongly: its message and the usage go to standard error, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
