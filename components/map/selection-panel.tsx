"use client";

import { Table2, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type SaveAudience, SaveSelection } from "@/components/map/save-selection";
import { SelectionTraits } from "@/components/map/selection-traits";
import { useRows } from "@/components/map/use-rows";
import { Button } from "@/components/ui/button";
import { ExportMenu } from "@/components/ui/export-menu";
import { PanelSection } from "@/components/ui/panel-section";
import { TextLink } from "@/components/ui/text-link";
import { TABLE_FORMATS } from "@/lib/domain/export/table-format";
import type { SelectionSummary } from "@/lib/domain/map/describe-selection";
import type { MapSubject } from "@/lib/domain/map/map-subject";
import { type MapViewState, mapQuery } from "@/lib/domain/map/map-view-state";
import { formatCount } from "@/lib/format/format-count";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";

export interface SelectionPanelProps {
  workspace: string;
  currency: string;
  subject: MapSubject;
  /** What is selected, as the server is asked. */
  selection: Partial<MapViewState>;
  /** Ids of the points; null: nobody is selected, so it is about everybody. */
  ids: Float64Array | null;
  summary: SelectionSummary;
  /** The selection has moved on; the figures follow. */
  isBehind: boolean;
  onClear: () => void;
  onTable?: (() => void) | undefined;
  /** Left out for those who may only read. */
  save?: SaveAudience | undefined;
}

const LISTED = 8;

/** What the selected points are, want and do, against all others on the map. */
export function SelectionPanel(props: SelectionPanelProps) {
  const { workspace, currency, subject, selection, ids, summary, isBehind, onClear, onTable, save } = props;
  const t = useTranslations("map.panel");
  const locale = useLocale();
  const isWhole = ids === null;
  const { size, rest } = summary;
  const listed = ids ? Array.from(ids.subarray(0, LISTED)) : [];
  const rows = useRows(workspace, subject, listed);
  const count = (value: number) => formatCount(value, locale);
  const file = (format: string) => {
    const query = mapQuery({ ...selection, of: subject });
    return `/api/${workspace}/map/export${query}${query ? "&" : "?"}format=${format}`;
  };
  return (
    <aside
      aria-label={t("label")}
      aria-busy={isBehind}
      className="border-line bg-surface max-md:mt-4 max-md:rounded-lg max-md:border md:sticky md:top-top md:h-[calc(100dvh-var(--top-height))] md:overflow-y-auto md:border-l md:shadow-panel"
    >
      <div className="sticky top-0 z-2 border-b border-line bg-surface px-4 py-3 max-md:static">
        <div className="flex items-start gap-2">
          <h2 className="num min-w-0 flex-1 text-md font-semibold" aria-live="polite">
            {t(isWhole ? `everybody.${subject}` : `title.${subject}`, { count: size, size: count(size) })}
          </h2>
          {isWhole ? null : (
            <Button
              variant="quiet"
              className="-my-0.5 -mr-2"
              icon={<X aria-hidden />}
              label={t("clear")}
              onClick={onClear}
            />
          )}
        </div>
        <p className="num text-xs text-ink-2">
          {isWhole ? t("everybodyHint") : t("of", { rate: formatRate(size, size + rest, locale) })}
        </p>
      </div>
      {size === 0 ? (
        <p className="px-4 py-3 text-xs text-ink-2">{t("nobody")}</p>
      ) : (
        <>
          <SelectionTraits workspace={workspace} currency={currency} summary={summary} isWhole={isWhole} />
          <PanelSection
            title={t(`listed.${subject}`)}
            note={isWhole ? undefined : t("shown", { shown: count(listed.length), size: count(size) })}
          >
            <ul className="num grid gap-1.5 text-xs">
              {listed.map((id) => {
                const row = rows.get(id);
                return row ? (
                  <li key={id} className="flex min-w-0 gap-2">
                    <TextLink href={`/${workspace}/${row.path}`} className="truncate">
                      {row.title}
                    </TextLink>
                    <span className="ml-auto max-w-1/2 shrink-0 truncate text-ink-3">
                      {row.need ? pickName(row.need, locale) : ""}
                    </span>
                  </li>
                ) : null;
              })}
            </ul>
            <div className="mt-2.5 flex flex-wrap gap-2">
              {onTable ? (
                <Button icon={<Table2 aria-hidden />} onClick={onTable}>
                  {t("asTable")}
                </Button>
              ) : null}
              {save && !isWhole ? (
                <SaveSelection
                  workspace={workspace}
                  subject={subject}
                  selection={selection}
                  size={size}
                  save={save}
                />
              ) : null}
              <ExportMenu
                items={TABLE_FORMATS.map((format) => ({ label: format.toUpperCase(), href: file(format) }))}
              />
            </div>
          </PanelSection>
        </>
      )}
    </aside>
  );
}
