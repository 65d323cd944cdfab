import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

interface ServerAction {
  /** Whether an answer is still waited for. */
  readonly busy: boolean;
  /** Sends, and hands on what the server answered; where it refused, says why instead. */
  readonly run: <Data>(send: () => Promise<ActionResult<Data>>, onDone: (data: Data) => void) => void;
}

/** Server actions whose refusal is told in a toast; forms that say it at their fields have useSubmit. */
export function useServerAction(): ServerAction {
  const toast = useToast();
  const errorText = useErrorText();
  const [busy, startTransition] = useTransition();
  return {
    busy,
    run: (send, onDone) =>
      startTransition(async () => {
        const result = await send();
        if (result.ok) onDone(result.data);
        else toast({ text: errorText(result.error), tone: "danger" });
      }),
  };
}
