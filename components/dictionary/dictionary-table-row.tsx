"use client";

import { Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ChangeWords } from "@/components/dictionary/use-word-changes";
import { type AddWord, WordDialog } from "@/components/dictionary/word-dialog";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { MarkedText } from "@/components/ui/marked-text";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import type { DictionaryRow, DictionaryStatus, WordState } from "@/lib/domain/dictionary/dictionary-word";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { formatDecimal } from "@/lib/format/format-decimal";

export interface DictionaryTableRowProps {
  workspace: string;
  timeZone: string;
  row: DictionaryRow;
  /** Null for those who may only read. */
  editing: {
    readonly add: AddWord;
    readonly change: ChangeWords;
    readonly busy: boolean;
    readonly chosen: boolean;
    readonly choose: (on: boolean) => void;
    readonly set: (status: WordState["status"]) => void;
  } | null;
}

const TONES: Record<DictionaryStatus, ChipTone> = { suggested: "info", accepted: "ok", dismissed: "neutral" };

export function DictionaryTableRow({ workspace, timeZone, row, editing }: DictionaryTableRowProps) {
  const t = useTranslations("dictionary");
  const locale = useLocale();
  const { text, example, status } = row;
  return (
    <tr>
      <Td className="max-w-60">
        <span className="flex items-center gap-2">
          {editing ? (
            <Checkbox
              hideLabel
              label={t("choose", { word: text })}
              checked={editing.chosen}
              onChange={(event) => editing.choose(event.target.checked)}
            />
          ) : null}
          <span className="min-w-0">
            <span lang={row.language} className="text-sm font-medium break-words">
              {text}
            </span>{" "}
            <span className="text-2xs text-ink-2">{t(`kinds.${row.kind}`)}</span>
          </span>
        </span>
      </Td>
      <Td label={t("canonical")}>{row.canonical ?? <span className="text-ink-3">–</span>}</Td>
      <Td numeric label={t("count")}>
        {row.count > 0 ? (
          <TextLink href={documentsHref(workspace, { q: text })}>{formatCount(row.count, locale)}</TextLink>
        ) : (
          "–"
        )}
      </Td>
      <Td numeric label={t("cohesion")} title={t("cohesionHint")}>
        {row.cohesion === null || row.freedom === null
          ? "–"
          : `${formatDecimal(row.cohesion, locale)} · ${formatDecimal(row.freedom, locale)}`}
      </Td>
      <Td label={t("example")} className="sm:max-w-96 sm:min-w-56">
        {example ? (
          <TextLink look="plain" href={`/${workspace}/documents/${example.documentId}`}>
            <span lang={example.language}>
              <MarkedText text={example.text} start={example.marks[0]?.start} end={example.marks[0]?.end} />
            </span>
          </TextLink>
        ) : (
          <span className="text-ink-3">{t("noExample")}</span>
        )}
      </Td>
      <Td label={t("state")} className="whitespace-nowrap">
        <Chip tone={TONES[status]}>{t(`statuses.${status}`)}</Chip>
        <span className="num block text-2xs text-ink-3">
          {t(`origins.${row.origin}`)}
          {row.changedBy ? ` · ${row.changedBy}` : ""} · {formatDate(row.changedAt, locale, timeZone)}
        </span>
      </Td>
      {editing ? (
        <Td>
          <span className="flex justify-end gap-1">
            {status === "accepted" ? (
              <Button
                variant="quiet"
                icon={<Trash2 aria-hidden />}
                label={t("removeNamed", { word: text })}
                disabled={editing.busy}
                onClick={() => editing.set(row.origin === "discovered" ? "dismissed" : "removed")}
              />
            ) : (
              <Button
                label={t("acceptNamed", { word: text })}
                disabled={editing.busy}
                onClick={() => editing.set("accepted")}
              >
                {t("accept")}
              </Button>
            )}
            {status === "suggested" ? (
              <Button
                variant="quiet"
                label={t("dismissNamed", { word: text })}
                disabled={editing.busy}
                onClick={() => editing.set("dismissed")}
              >
                {t("dismiss")}
              </Button>
            ) : null}
            <WordDialog workspace={workspace} row={row} add={editing.add} change={editing.change} />
          </span>
        </Td>
      ) : null}
    </tr>
  );
}
