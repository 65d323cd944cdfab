"use client";

import { Download, Table2, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { saveFile } from "@/components/charts/save-file";
import { type SaveAudience, SaveSelection } from "@/components/map/save-selection";
import { SelectionPersonas } from "@/components/map/selection-personas";
import { SelectionShares } from "@/components/map/selection-shares";
import { Button } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/key-values";
import { PanelSection } from "@/components/ui/panel-section";
import { TextLink } from "@/components/ui/text-link";
import type { SelectionSummary } from "@/lib/domain/map/describe-selection";
import { MAP_NUMBERS, type MapData, type MapNumber } from "@/lib/domain/map/map-data";
import { formatCount } from "@/lib/format/format-count";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";
import { toCsv } from "@/lib/format/to-csv";

export interface SelectionPanelProps {
  workspace: string;
  currency: string;
  data: MapData;
  /** Places on the map. */
  selected: readonly number[];
  summary: SelectionSummary;
  /** Nobody is selected, so it is about everybody. */
  isWhole: boolean;
  /** The selection has moved on; the figures follow. */
  isBehind: boolean;
  onClear: () => void;
  onTable?: (() => void) | undefined;
  /** Left out for those who may only read. */
  save?: SaveAudience | undefined;
}

const CUSTOMERS = 8;

/** What the selected customers are, want, buy and do, against all others on the map. */
export function SelectionPanel(props: SelectionPanelProps) {
  const { workspace, currency, data, selected, summary, isWhole, isBehind, onClear, onTable, save } = props;
  const t = useTranslations("map.panel");
  const locale = useLocale();
  const count = (value: number) => formatCount(value, locale);
  const { size, rest, negative } = summary;
  const figure = (name: MapNumber, value: number | null) =>
    value === null
      ? "–"
      : name === "monetary"
        ? formatMoney(Math.round(value), currency, locale)
        : count(value);
  const against = (inside: string, others: string) =>
    isWhole
      ? inside
      : t.rich("against", {
          inside,
          rest: others,
          quiet: (chunks) => <span className="text-ink-3">{chunks}</span>,
        });
  const share = (part: number, of: number) => (of === 0 ? "–" : formatPercent(part / of, locale, 0));
  const download = () => {
    const head = [t("csv.customer"), t("csv.persona"), t("csv.need")];
    const rows = selected.map((place) => {
      const persona = data.personas[data.persona[place] ?? -1];
      const need = data.needs[data.topNeed[place] ?? -1];
      return [data.key[place], persona && pickName(persona, locale), need && pickName(need, locale)];
    });
    saveFile(`${workspace}-selection.csv`, new Blob([toCsv([head, ...rows])], { type: "text/csv" }));
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
            {t(isWhole ? "everybody" : "title", { count: size, size: count(size) })}
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
          <SelectionPersonas workspace={workspace} data={data} summary={summary} />
          <SelectionShares
            title={t("needs")}
            none={t("noNeeds")}
            shares={summary.needs}
            size={size}
            rest={rest}
            nameOf={(index) => {
              const need = data.needs[index];
              return need
                ? { name: pickName(need, locale), href: `/${workspace}/needs/${need.key}` }
                : { name: "–" };
            }}
          />
          <SelectionShares
            title={t("categories")}
            none={t("noCategories")}
            shares={summary.categories}
            size={size}
            rest={rest}
            nameOf={(index) => ({ name: data.categories[index] ?? "–" })}
          />
          <PanelSection title={t(isWhole ? "do" : "differ")} note={t(isWhole ? "doNote" : "differNote")}>
            <KeyValues
              items={[
                ...MAP_NUMBERS.map((name) => ({
                  label: t(`numbers.${name}`),
                  value: against(
                    figure(name, summary.medians[name].inside),
                    figure(name, summary.medians[name].rest),
                  ),
                })),
                {
                  label: t("negative"),
                  value: against(share(negative.inside, negative.of), share(negative.rest, negative.ofRest)),
                },
              ]}
            />
          </PanelSection>
          <PanelSection
            title={t("customers")}
            note={t("shown", { shown: count(Math.min(CUSTOMERS, size)), size: count(size) })}
          >
            <ul className="num grid gap-1.5 text-xs">
              {selected.slice(0, CUSTOMERS).map((place) => {
                const need = data.needs[data.topNeed[place] ?? -1];
                return (
                  <li key={data.id[place]} className="flex min-w-0 gap-2">
                    <TextLink href={`/${workspace}/customers/${data.id[place]}`}>{data.key[place]}</TextLink>
                    <span className="ml-auto truncate text-ink-3">{need ? pickName(need, locale) : ""}</span>
                  </li>
                );
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
                  customers={selected.flatMap((place) => data.id[place] ?? [])}
                  save={save}
                />
              ) : null}
              <Button icon={<Download aria-hidden />} onClick={download}>
                {t("csv.action", { size: count(size) })}
              </Button>
            </div>
          </PanelSection>
        </>
      )}
    </aside>
  );
}
