"use client";

import { useState, useTransition } from "react";
import { useErrorText } from "@/components/ui/use-error-text";
import { type ActionResult, type PublicError, UNREACHABLE } from "@/lib/domain/action-result";

/** Sends something to a server action; tells whether it is on its way, done, or what went wrong. */
export function useStockAction<Input>(action: (input: Input) => Promise<ActionResult<void>>) {
  const say = useErrorText();
  const [answer, setAnswer] = useState<PublicError | "done" | null>(null);
  const [busy, startTransition] = useTransition();
  const send = (input: Input) =>
    startTransition(async () => {
      const result = await action(input).catch((): ActionResult<void> => ({ ok: false, error: UNREACHABLE }));
      setAnswer(result.ok ? "done" : result.error);
    });
  const errorText = answer !== null && answer !== "done" ? say(answer) : undefined;
  return { busy, send, done: answer === "done" && !busy, errorText };
}
