import { useRouter } from "next/navigation";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

/** Says what came of a change, with `done` where it went well, and has the page drawn anew; whether it went well. */
export function useAnswer(): (answer: ActionResult<void>, done?: string) => boolean {
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  return (answer, done) => {
    if (!answer.ok) toast({ text: errorText(answer.error), tone: "danger" });
    else if (done) toast({ text: done });
    router.refresh();
    return answer.ok;
  };
}
