"use client";

import { Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { NamesForm } from "@/components/editing/names-form";
import { eitherName } from "@/components/needs/either-name";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import type { Names } from "@/components/ui/name-fields";
import { useChosen } from "@/components/ui/use-chosen";
import { langOf } from "@/lib/domain/documents/lang-of";
import type { NamedNeed } from "@/lib/domain/needs/need-history";
import type { NeedMentionRow } from "@/lib/domain/needs/need-quote";
import { pickName } from "@/lib/format/pick-name";

export interface SplitDialogProps {
  workspace: string;
  need: NamedNeed;
  /** Of the fields for its names. */
  labels: Names;
  pending: boolean;
  onClose: () => void;
  onSave: (part: Names & { mentions: string[] }) => void;
}

const FORM = "split-need";
const PAUSE = 250;

/** Which mentions make a need of their own, and what it is called. */
export function SplitDialog({ workspace, need, labels, pending, onClose, onSave }: SplitDialogProps) {
  const t = useTranslations("needs.edit");
  const locale = useLocale();
  const [q, setQ] = useState("");
  const [rows, setRows] = useState<readonly NeedMentionRow[] | "failed" | null>(null);
  const { chosen, choose } = useChosen<string>();
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const href = `/api/${workspace}/needs/${need.key}/mentions?${new URLSearchParams({ q: q.trim() })}`;
      fetch(href, { signal: abort.signal })
        .then(async (answer) => setRows(answer.ok ? ((await answer.json()) as NeedMentionRow[]) : "failed"))
        .catch(() => {
          if (!abort.signal.aborted) setRows("failed");
        });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [workspace, need.key, q]);
  const list = rows === "failed" || rows === null ? [] : rows;
  const all = list.length > 0 && list.every(({ hash }) => chosen.has(hash));
  return (
    <Dialog
      wide
      title={t("splitTitle", { need: pickName(need, locale) })}
      description={t("splitDescription")}
      open
      onOpenChange={onClose}
      footer={
        <FormButtons
          form={FORM}
          label={t("splitSave", { count: chosen.size })}
          disabled={pending || chosen.size === 0}
        />
      }
    >
      <NamesForm
        id={FORM}
        labels={labels}
        onSave={(names) => onSave({ ...eitherName(names), mentions: [...chosen] })}
      >
        <div className="flex items-end gap-2">
          <Field
            type="search"
            label={t("findMention")}
            icon={<Search aria-hidden />}
            className="flex-1"
            value={q}
            onChange={(event) => setQ(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") event.preventDefault();
            }}
          />
          <Button
            disabled={list.length === 0}
            onClick={() =>
              choose(
                list.map(({ hash }) => hash),
                !all,
              )
            }
          >
            {all ? t("chooseNone") : t("chooseAll", { count: list.length })}
          </Button>
        </div>
        <fieldset className="grid max-h-80 gap-1 overflow-y-auto" aria-busy={rows === null}>
          <legend className="sr-only">{t("split")}</legend>
          {list.map(({ hash, text, language }) => (
            <Checkbox
              key={hash}
              label={<span lang={langOf(language)}>{text}</span>}
              checked={chosen.has(hash)}
              onChange={(event) => choose([hash], event.target.checked)}
            />
          ))}
          {rows !== null && list.length === 0 ? (
            <p className="text-xs text-ink-3">{rows === "failed" ? t("failed") : t("noMention")}</p>
          ) : null}
        </fieldset>
      </NamesForm>
    </Dialog>
  );
}
