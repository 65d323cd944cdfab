"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextLink } from "@/components/ui/text-link";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { SuggestedReplies } from "@/lib/domain/service-room/service-room";
import { formatPercent } from "@/lib/format/format-percent";

export interface ReplyHelperProps {
  workspace: string;
  suggest: (input: { workspace: string; message: string }) => Promise<ActionResult<SuggestedReplies>>;
}

/** A customer's message is pasted; what it wants and real answers to the like come back, or "I don't know". */
export function ReplyHelper({ workspace, suggest }: ReplyHelperProps) {
  const t = useTranslations("serviceRoom.reply");
  const errorText = useErrorText();
  const [result, setResult] = useState<ActionResult<SuggestedReplies>>();
  const [waiting, start] = useTransition();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const message = String(new FormData(event.currentTarget).get("message") ?? "");
    start(async () => setResult(await suggest({ workspace, message })));
  };
  return (
    <>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
        <Field
          name="message"
          label={t("label")}
          placeholder={t("placeholder")}
          maxLength={2000}
          required
          className="min-w-[16rem] flex-1"
          error={result && !result.ok ? errorText(result.error) : undefined}
        />
        <Button type="submit" variant="primary" disabled={waiting}>
          {waiting ? t("waiting") : t("suggest")}
        </Button>
      </form>
      <div role="status" aria-live="polite">
        {result?.ok ? <Suggested workspace={workspace} found={result.data} /> : null}
      </div>
    </>
  );
}

function Suggested({ workspace, found }: { workspace: string; found: SuggestedReplies }) {
  const t = useTranslations("serviceRoom.reply");
  const locale = useLocale();
  const { intent, inScope, replies } = found;
  if (!intent)
    return (
      <p className="mt-3 text-xs text-ink-2">{t("unknown", { share: formatPercent(inScope, locale) })}</p>
    );
  return (
    <div className="mt-3 grid gap-2 text-xs">
      <p>{t("intent", { question: intent.question, share: formatPercent(intent.probability, locale) })}</p>
      {replies.length > 0 ? (
        <ol className="grid gap-2">
          {replies.map((reply) => (
            <li key={reply.documentId} className="rounded-md border border-line px-3 py-2">
              <p>{reply.text}</p>
              <TextLink href={`/${workspace}/documents/${reply.documentId}`}>
                {t("source", { question: reply.question })}
              </TextLink>
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-ink-2">{t("noReplies")}</p>
      )}
    </div>
  );
}
