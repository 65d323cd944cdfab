"use client";

import { MessageCircleQuestionMark } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";

/** A question in plain words; the answer has an address of its own, and the page's filters stay. */
export function AskForm({ workspace, question }: { workspace: string; question: string }) {
  const t = useTranslations("ask");
  const kept = [...useSearchParams()].filter(([name]) => name !== "ask" && name !== "need");
  return (
    <form action={`/${workspace}/needs`} className="flex items-start gap-2">
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-0 grow">
        <Field
          key={question}
          type="search"
          name="ask"
          label={t("label")}
          hideLabel
          placeholder={t("placeholder")}
          icon={<MessageCircleQuestionMark aria-hidden />}
          defaultValue={question}
          maxLength={200}
          required
        />
      </div>
      <Button type="submit">{t("submit")}</Button>
    </form>
  );
}
