"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { DictionaryTableRow } from "@/components/dictionary/dictionary-table-row";
import { type ChangeWords, useWordChanges } from "@/components/dictionary/use-word-changes";
import type { AddWord } from "@/components/dictionary/word-dialog";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Table } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { useChosen } from "@/components/ui/use-chosen";
import {
  type DictionaryFilter,
  type DictionarySort,
  dictionaryHref,
  FIRST_DIRECTION,
  sortWordsBy,
} from "@/lib/domain/dictionary/dictionary-filter";
import type { DictionaryRow, WordState } from "@/lib/domain/dictionary/dictionary-word";

export interface DictionaryTableProps {
  workspace: string;
  timeZone: string;
  rows: readonly DictionaryRow[];
  filter: DictionaryFilter;
  /** Whether the reader may change them. */
  editable: boolean;
  add: AddWord;
  change: ChangeWords;
}

/** Words with their proof; one by one or several at once they are accepted, dismissed or removed. */
export function DictionaryTable(props: DictionaryTableProps) {
  const { workspace, timeZone, rows, filter, editable, add, change } = props;
  const t = useTranslations("dictionary");
  const tell = useWordChanges(workspace, change);
  const [busy, start] = useTransition();
  const { chosen, choose, clear } = useChosen<number>();
  const sort = (column: DictionarySort) => ({
    href: dictionaryHref(workspace, sortWordsBy(filter, column)),
    direction: filter.sort === column ? (filter.dir ?? FIRST_DIRECTION[column]) : undefined,
  });
  const set = (some: readonly DictionaryRow[], status: WordState["status"]) =>
    start(async () => {
      const states = some.map(({ id, kind, canonical }) => ({ id, kind, canonical, status }));
      const done = t(`done.${status}`, { words: some.length, word: some[0]?.text ?? "" });
      if (tell(await change({ workspace, states }), done)) clear();
    });
  const picked = rows.filter(({ id }) => chosen.has(id));
  return (
    <>
      {editable ? (
        <div className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-1.5 text-xs sm:px-4">
          <Checkbox
            label={t("chooseAll")}
            checked={picked.length === rows.length}
            onChange={(event) =>
              choose(
                rows.map(({ id }) => id),
                event.target.checked,
              )
            }
          />
          <span className="text-ink-2" aria-live="polite">
            {picked.length > 0 ? t("chosen", { words: picked.length }) : ""}
          </span>
          {picked.length > 0 ? (
            <span className="flex gap-2 sm:ml-auto">
              <Button disabled={busy} onClick={() => set(picked, "accepted")}>
                {t("acceptChosen")}
              </Button>
              <Button disabled={busy} onClick={() => set(picked, "dismissed")}>
                {t("dismissChosen")}
              </Button>
            </span>
          ) : null}
        </div>
      ) : null}
      <Table label={t("table")} stack>
        <thead>
          <tr>
            <Th sort={sort("text")}>{t("word")}</Th>
            <Th>{t("canonical")}</Th>
            <Th numeric sort={sort("count")}>
              {t("count")}
            </Th>
            <Th numeric sort={sort("cohesion")}>
              {t("cohesion")}
            </Th>
            <Th>{t("example")}</Th>
            <Th sort={sort("changed")}>{t("state")}</Th>
            {editable ? (
              <Th>
                <span className="sr-only">{t("actions")}</span>
              </Th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DictionaryTableRow
              key={row.id}
              workspace={workspace}
              timeZone={timeZone}
              row={row}
              editing={
                editable
                  ? {
                      add,
                      change,
                      busy,
                      chosen: chosen.has(row.id),
                      choose: (on) => choose([row.id], on),
                      set: (status) => set([row], status),
                    }
                  : null
              }
            />
          ))}
        </tbody>
      </Table>
    </>
  );
}
