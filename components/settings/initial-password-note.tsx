"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";

export interface InitialPassword {
  readonly email: string;
  readonly password: string;
}

interface InitialPasswordNoteProps {
  shown: InitialPassword;
  onClose: () => void;
}

/** The one time that an initial password can be read: to be passed on by the administrator. */
export function InitialPasswordNote({ shown, onClose }: InitialPasswordNoteProps) {
  const t = useTranslations("people");
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Without a secure context there is no clipboard: the text stays selectable.
    if (!navigator.clipboard) return;
    await navigator.clipboard.writeText(shown.password);
    setCopied(true);
  };
  return (
    <Note tone="ok" live title={t("initialPassword.title", { email: shown.email })}>
      {t("initialPassword.body")}
      <span className="mt-2 flex flex-wrap items-center gap-2">
        <code className="rounded-sm bg-sunken px-2 py-1 font-mono text-sm select-all">{shown.password}</code>
        <Button icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />} onClick={() => void copy()}>
          {copied ? t("initialPassword.copied") : t("initialPassword.copy")}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t("initialPassword.close")}
        </Button>
      </span>
    </Note>
  );
}
