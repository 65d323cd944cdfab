"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { Note } from "@/components/ui/note";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult, PublicError } from "@/lib/domain/action-result";

interface ErasePersonButtonProps {
  workspace: string;
  person: { readonly id: number; readonly key: string };
  amount: { readonly rows: number; readonly tables: number; readonly uploads: number };
  erase: (input: { workspace: string; id: number; key: string }) => Promise<ActionResult<{ id: number }>>;
}

/** Deletes a person after their key was typed, and goes on to the receipt. */
export function ErasePersonButton({ workspace, person, amount, erase }: ErasePersonButtonProps) {
  const t = useTranslations("privacy");
  const say = useErrorText();
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<PublicError | null>(null);
  const [busy, startTransition] = useTransition();
  const formId = useId();
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    startTransition(async () => {
      const answer = await erase({ workspace, id: person.id, key: typed.trim() });
      if (answer.ok) router.replace(`/${workspace}/privacy/receipts/${answer.data.id}`);
      else setError(answer.error);
    });
  };
  return (
    <Dialog
      trigger={<Button variant="danger">{t("person.erase")}</Button>}
      title={t("erase.title", { key: person.key })}
      footer={
        <FormButtons form={formId} label={t("erase.submit")} danger disabled={busy || typed.trim() === ""} />
      }
    >
      <form id={formId} onSubmit={confirm} className="grid gap-3">
        <p className="text-xs text-ink-2">{t("erase.body", amount)}</p>
        <Field
          label={t("erase.key", { key: person.key })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
        {error ? (
          <Note tone="danger" live>
            {say(error)}
          </Note>
        ) : null}
        <span role="status" className="text-xs text-ink-2">
          {busy ? t("erase.busy") : null}
        </span>
      </form>
    </Dialog>
  );
}
