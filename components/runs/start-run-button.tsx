"use client";

import { Play } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

export interface StartRunButtonProps {
  workspace: string;
  label: string;
  start: (input: { workspace: string; layOut?: boolean }) => Promise<ActionResult<{ number: number }>>;
}

/** Starts a run and goes to its page. */
export function StartRunButton({ workspace, label, start }: StartRunButtonProps) {
  const t = useTranslations("runs");
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const [busy, startTransition] = useTransition();
  const click = () =>
    startTransition(async () => {
      const result = await start({ workspace });
      if (result.ok) router.push(`/${workspace}/runs/${result.data.number}`);
      else toast({ text: errorText(result.error), tone: "danger" });
    });
  return (
    <Button variant="primary" icon={<Play aria-hidden />} disabled={busy} onClick={click}>
      {busy ? t("starting") : label}
    </Button>
  );
}
