"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { type IntentActions, useIntentEdit } from "@/components/service-room/use-intent-edit";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { IntentName, IntentQuestion } from "@/lib/domain/service-room/service-room";
import { formatDate } from "@/lib/format/format-date";
import { pickName } from "@/lib/format/pick-name";

export interface IntentQuestionsProps {
  workspace: string;
  intentKey: number;
  questions: readonly IntentQuestion[];
  others: readonly IntentName[];
  /** Null for who may only read. */
  actions: IntentActions | null;
}

const NEW = "new";

/** Questions of an intent; chosen ones are split off as an intent of their own or moved to another. */
export function IntentQuestions({ workspace, intentKey, questions, others, actions }: IntentQuestionsProps) {
  const t = useTranslations("serviceRoom.questions");
  const locale = useLocale();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (hash: string) => {
    const next = new Set(chosen);
    if (!next.delete(hash)) next.add(hash);
    setChosen(next);
  };
  return (
    <>
      <Table label={t("label")} stack>
        <thead>
          <tr>
            <Th>{t("question")}</Th>
            <Th>{t("answer")}</Th>
            <Th>{t("end")}</Th>
            <Th numeric>{t("asked")}</Th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ documentId, textHash, text, answer, settled, askedAt }) => (
            <tr key={documentId}>
              <Td className="max-w-[40ch]">
                <span className="flex items-start gap-2">
                  {actions ? (
                    <Checkbox
                      label={t("choose", { question: text })}
                      hideLabel
                      checked={chosen.has(textHash)}
                      onChange={() => toggle(textHash)}
                    />
                  ) : null}
                  <TextLink look="name" href={`/${workspace}/documents/${documentId}`}>
                    {text}
                  </TextLink>
                </span>
              </Td>
              <Td label={t("answer")} className="max-w-[46ch]">
                {answer ?? <span className="text-ink-3">{t("none")}</span>}
              </Td>
              <Td label={t("end")}>{settled ? t("settled") : t("open")}</Td>
              <Td numeric label={t("asked")} className="whitespace-nowrap">
                {askedAt ? formatDate(askedAt, locale) : "–"}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {actions && chosen.size > 0 ? (
        <SplitForm
          {...{ workspace, intentKey, others, actions }}
          mentions={[...chosen]}
          onDone={() => setChosen(new Set())}
        />
      ) : null}
    </>
  );
}

interface SplitFormProps {
  workspace: string;
  intentKey: number;
  others: readonly IntentName[];
  actions: IntentActions;
  mentions: string[];
  onDone: () => void;
}

function SplitForm({ workspace, intentKey, others, actions, mentions, onDone }: SplitFormProps) {
  const t = useTranslations("serviceRoom.questions");
  const locale = useLocale();
  const router = useRouter();
  const [to, setTo] = useState(NEW);
  const { edit, pending } = useIntentEdit(workspace, actions);
  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    edit(
      to === NEW
        ? { kind: "split", from: intentKey, nameEn: name, nameZh: name, mentions }
        : { kind: "move", from: intentKey, to: Number(to), mentions },
      (key) => {
        onDone();
        if (key !== null) router.push(`/${workspace}/service/${key}`);
      },
    );
  };
  return (
    <form
      onSubmit={submit}
      className="flex flex-wrap items-end gap-2 border-t border-line px-3 py-3 sm:px-4"
      aria-label={t("splitLabel")}
    >
      <Select
        label={t("to", { count: mentions.length })}
        value={to}
        onChange={(event) => setTo(event.target.value)}
        options={[
          { value: NEW, label: t("new") },
          ...others.map((other) => ({ value: String(other.key), label: pickName(other, locale) })),
        ]}
        className="max-w-[30ch]"
      />
      {to === NEW ? <Field name="name" label={t("name")} maxLength={80} required /> : null}
      <Button type="submit" variant="primary" disabled={pending}>
        {to === NEW ? t("split") : t("move")}
      </Button>
    </form>
  );
}
