"use client";

import { Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { type StartRun, useStartRun } from "@/components/ui/use-start-run";

export interface StartRunButtonProps {
  workspace: string;
  label: string;
  start: StartRun;
}

/** Starts a run and goes to its page. */
export function StartRunButton({ workspace, label, start }: StartRunButtonProps) {
  const t = useTranslations("runs");
  const { busy, begin } = useStartRun(workspace);
  return (
    <Button variant="primary" icon={<Play aria-hidden />} disabled={busy} onClick={() => begin(start)}>
      {busy ? t("starting") : label}
    </Button>
  );
}
