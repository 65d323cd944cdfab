"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { CustomerInside } from "@/components/service-room/customer-inside";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { TextLink } from "@/components/ui/text-link";
import { useSubmit } from "@/components/ui/use-submit";
import type { ActionResult } from "@/lib/domain/action-result";
import type { SuggestedReplies } from "@/lib/domain/service-room/service-room";
import { formatPercent } from "@/lib/format/format-percent";
import { pickName } from "@/lib/format/pick-name";

interface Asked {
  workspace: string;
  message: string;
  customer?: string | undefined;
}

export interface ReplyHelperProps {
  workspace: string;
  suggest: (input: Asked) => Promise<ActionResult<SuggestedReplies>>;
}

/** A customer's message is pasted; what it wants and real answers to the like come back, or "I don't know". */
export function ReplyHelper({ workspace, suggest }: ReplyHelperProps) {
  const t = useTranslations("serviceRoom.reply");
  const [found, setFound] = useState<SuggestedReplies>();
  const { busy, errorText, onSubmit } = useSubmit(suggest, { onDone: setFound });
  return (
    <>
      <form
        onSubmit={onSubmit((fields) => {
          const customer = String(fields.get("customer") ?? "").trim();
          const message = String(fields.get("message") ?? "");
          return { workspace, message, ...(customer ? { customer } : {}) };
        })}
        className="flex flex-wrap items-end gap-2"
      >
        <Field
          name="message"
          label={t("label")}
          placeholder={t("placeholder")}
          maxLength={2000}
          required
          className="min-w-[16rem] flex-1"
          error={errorText}
        />
        <Field name="customer" label={t("customer")} maxLength={200} className="w-40" />
        <Button type="submit" variant="primary" disabled={busy}>
          {busy ? t("waiting") : t("suggest")}
        </Button>
      </form>
      <div role="status" aria-live="polite">
        {found ? <Suggested workspace={workspace} found={found} /> : null}
      </div>
    </>
  );
}

function Suggested({ workspace, found }: { workspace: string; found: SuggestedReplies }) {
  const t = useTranslations("serviceRoom.reply");
  const locale = useLocale();
  const { intents, inScope, replies, customer } = found;
  return (
    <div className="mt-3 grid gap-3 text-xs">
      {intents.length === 0 ? (
        <p className="text-ink-2">{t("unknown", { share: formatPercent(inScope, locale) })}</p>
      ) : (
        <ul className="flex flex-wrap gap-x-4 gap-y-1" aria-label={t("intents")}>
          {intents.map((intent) => (
            <li key={intent.key}>
              <TextLink href={`/${workspace}/service/${intent.key}`}>{pickName(intent, locale)}</TextLink>{" "}
              <span className="num text-ink-2">{formatPercent(intent.probability, locale)}</span>
            </li>
          ))}
        </ul>
      )}
      {replies.length > 0 ? (
        <ol className="grid gap-2">
          {replies.map((reply) => (
            <li key={reply.text} className="rounded-md border border-line px-3 py-2">
              <p>{reply.text}</p>
              {reply.source === "approved" ? <Chip tone="ok">{t("approved")}</Chip> : null}
              {reply.documentId === null ? null : (
                <TextLink href={`/${workspace}/documents/${reply.documentId}`}>
                  {t("source", { question: reply.question })}
                </TextLink>
              )}
            </li>
          ))}
        </ol>
      ) : intents.length > 0 ? (
        <p className="text-ink-2">{t("noReplies")}</p>
      ) : null}
      {customer ? <CustomerInside workspace={workspace} customer={customer} /> : null}
    </div>
  );
}
