"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { BeforeNotes } from "@/components/import/before-notes";
import { MappingTable } from "@/components/import/mapping-table";
import { PreviewCard } from "@/components/import/preview-card";
import { type MappingToName, SaveMappingDialog } from "@/components/import/save-mapping-dialog";
import { SavedOffer } from "@/components/import/saved-offer";
import { SURE } from "@/components/import/sure";
import { useMapping } from "@/components/import/use-mapping";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { Note } from "@/components/ui/note";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import type { ImportPreview } from "@/lib/domain/import/preview";
import { formatCount } from "@/lib/format/format-count";

export interface MappingEditorProps {
  workspace: string;
  id: number;
  timeZone: string;
  initial: ImportPreview;
  start: (input: {
    workspace: string;
    id: number;
    kind: ImportKind;
    mapping: Mapping;
  }) => Promise<ActionResult<unknown>>;
  save: (input: MappingToName) => Promise<ActionResult<unknown>>;
  /** Another table of the file whose columns wait. */
  next: string | null;
}

/** Which column is what: guessed, corrected, tried on the first rows, and started. */
export function MappingEditor({ workspace, id, timeZone, initial, start, save, next }: MappingEditorProps) {
  const t = useTranslations("import");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const state = useMapping(workspace, id, initial);
  const [starting, startTransition] = useTransition();
  const { preview, busy, error } = state;
  const { columns, missing, kind, mapping, tried } = preview;
  const used = columns.filter(({ use }) => use !== "none");
  const sure = used.filter(({ confidence }) => confidence >= SURE).length;
  const begin = () =>
    startTransition(async () => {
      const result = await start({ workspace, id, kind, mapping });
      if (!result.ok) toast({ text: errorText(result.error), tone: "danger" });
      if (result.ok && next) router.push(next);
      else router.refresh();
    });
  const fieldNames = missing.map((name) => t(`fields.${name}` as "fields.text"));
  return (
    <Columns>
      {preview.saved.length > 0 ? (
        <div className={columnSpan(12)}>
          <SavedOffer workspace={workspace} state={state} />
        </div>
      ) : null}
      <Card
        className={`self-start ${columnSpan(8)}`}
        title={t("match.title", {
          sure,
          all: columns.length,
          look: used.length - sure,
          unknown: columns.length - used.length,
        })}
        description={t("match.description", { tried, count: formatCount(tried, locale) })}
        flush
        footer={
          <>
            <span role="status" className={missing.length > 0 ? "text-danger" : undefined}>
              {missing.length > 0
                ? t("match.missing", { fields: new Intl.ListFormat(locale).format(fieldNames) })
                : t("match.complete")}
            </span>
            <span className="ml-auto">
              <SaveMappingDialog
                mapping={{ workspace, kind, mapping, columns: columns.map(({ name }) => name) }}
                save={save}
                disabled={missing.length > 0 || busy}
              />
            </span>
            <Button
              variant="primary"
              disabled={missing.length > 0 || error !== null || busy || starting}
              onClick={begin}
            >
              {starting ? t("match.starting") : t("match.start")}
            </Button>
          </>
        }
      >
        <MappingTable preview={preview} onChoose={state.chooseUse} />
      </Card>
      <div className={`grid content-start gap-3 ${columnSpan(4)}`}>
        {error ? (
          <Note tone="danger" live>
            {errorText(error)}
          </Note>
        ) : null}
        <BeforeNotes state={state} timeZone={timeZone} />
      </div>
      <div className={columnSpan(12)}>
        <PreviewCard preview={preview} timeZone={timeZone} busy={busy} />
      </div>
    </Columns>
  );
}
