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

/** What to say on standard error about whatever a command threw, and how to exit: 2 if it was called wrongly. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof UsageError || isParseArgsError(error)) return { exitCode: 2, text: error.message };
  if (error instanceof z.ZodError) return { exitCode: 2, text: z.prettifyError(error) };
  if (error instanceof AppError) {
    const messages: Messages = loadMessages("en");
    const say = createTranslator({ locale: "en", messages });
    const key = `errors.${error.code}`;
    return { exitCode: 1, text: say.has(key) ? say(key, error.params) : error.message };
  }
  return { exitCode: 1, text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
