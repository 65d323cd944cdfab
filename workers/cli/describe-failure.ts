import { createTranslator, type Messages } from "next-intl";
import { z } from "zod";
import { AppError } from "@/lib/domain/errors";
import { loadMessages } from "@/messages/load-messages";
import { UsageError } from "@/workers/cli/usage-error";

interface Failure {
  readonly exitCode: 1 | 2;
  readonly text: string;
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** What the system says of a path that is not there, closed, full, … */
function asFileError(error: unknown): AppError | null {
  if (!(error instanceof Error) || !("path" in error) || !("code" in error)) return null;
  return new AppError("fileUnusable", { file: String(error.path), reason: String(error.code) });
}

function say({ code, params, message }: AppError): string {
  const messages: Messages = loadMessages("en");
  const translate = createTranslator({ locale: "en", messages });
  const key = `errors.${code}`;
  return translate.has(key) ? translate(key, params) : message;
}

/** What to say on standard error about whatever a command threw, and how to exit: 2 if it was called wrongly. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof UsageError || isParseArgsError(error)) return { exitCode: 2, text: error.message };
  if (error instanceof z.ZodError) return { exitCode: 2, text: z.prettifyError(error) };
  const expected = error instanceof AppError ? error : asFileError(error);
  if (expected) return { exitCode: 1, text: say(expected) };
  return { exitCode: 1, text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
