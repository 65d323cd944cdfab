"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { useSubmit } from "@/components/ui/use-submit";
import type { ActionResult } from "@/lib/domain/action-result";
import type { FaqEntry, FaqLanguage, GivenAnswer } from "@/lib/domain/service-room/service-room";

export interface AnswerFormProps {
  workspace: string;
  intentKey: number;
  language: FaqLanguage;
  /** What is approved, if anything. */
  approved: { readonly question: string; readonly answer: string } | null;
  /** The question that is proposed, and real answers to begin with. */
  question: string;
  answers: readonly GivenAnswer[];
  approve: (input: FaqEntry & { workspace: string }) => Promise<ActionResult<void>>;
  withdraw: (input: { workspace: string; key: number; language: FaqLanguage }) => Promise<ActionResult<void>>;
}

/** The answer to an intent in one language: begun from a real one, edited, approved, taken back. */
export function AnswerForm(props: AnswerFormProps) {
  const { workspace, intentKey: key, language, approved, question, answers } = props;
  const t = useTranslations("serviceRoom.faq");
  const toast = useToast();
  const id = useId();
  const [text, setText] = useState(approved?.answer ?? answers[0]?.text ?? "");
  const approve = useSubmit(props.approve, { onDone: () => toast({ text: t("approved") }) });
  const withdraw = useSubmit(props.withdraw, { onDone: () => toast({ text: t("withdrawn") }) });
  const source = answers.find((answer) => answer.text === text);
  return (
    <form
      lang={language}
      className="grid gap-2"
      onSubmit={approve.onSubmit((fields) => ({
        ...{ workspace, key, language, answer: text },
        question: String(fields.get("question") ?? ""),
        documentId: source?.documentId ?? null,
      }))}
    >
      <Field
        name="question"
        label={t("question")}
        defaultValue={approved?.question ?? question}
        maxLength={500}
        required
      />
      {answers.length > 0 ? (
        <Select
          label={t("from")}
          value={source?.documentId ?? ""}
          onChange={(event) =>
            setText(answers.find(({ documentId }) => documentId === event.target.value)?.text ?? text)
          }
          options={[
            { value: "", label: t("own") },
            ...answers.map((answer) => ({ value: answer.documentId, label: answer.text.slice(0, 90) })),
          ]}
        />
      ) : null}
      <div className="grid gap-1">
        <label htmlFor={id} className="text-xs font-medium">
          {t("answer")}
        </label>
        <textarea
          id={id}
          value={text}
          onChange={(event) => setText(event.target.value)}
          rows={3}
          maxLength={4000}
          required
          className="rounded-md border border-line-control bg-surface p-2 text-xs"
        />
      </div>
      {approve.errorText ? (
        <p role="alert" className="text-xs text-danger">
          {approve.errorText}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" disabled={approve.busy}>
          {approved ? t("change") : t("approve")}
        </Button>
        {approved ? (
          <Button disabled={withdraw.busy} onClick={() => withdraw.submit({ workspace, key, language })}>
            {t("withdraw")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
