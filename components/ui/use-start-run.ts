import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

export type StartRun = (input: {
  workspace: string;
  layOut?: boolean;
}) => Promise<ActionResult<{ number: number }>>;

/** Starts a run and goes to its page; `layOut` asks for a new layout of the map. */
export function useStartRun(workspace: string) {
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const [busy, startTransition] = useTransition();
  const begin = (start: StartRun, options: { layOut?: boolean } = {}) =>
    startTransition(async () => {
      const result = await start({ workspace, ...options });
      if (result.ok) router.push(`/${workspace}/runs/${result.data.number}`);
      else toast({ text: errorText(result.error), tone: "danger" });
    });
  return { busy, begin };
}
