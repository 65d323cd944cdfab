"use client";

import { Table2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { ScatterMap } from "@/components/charts/scatter-map";
import { CustomerTable } from "@/components/map/customer-table";
import { nameGroups } from "@/components/map/group-names";
import { MapFilters } from "@/components/map/map-filters";
import { MapLimits } from "@/components/map/map-limits";
import type { SaveAudience } from "@/components/map/save-selection";
import { SelectionPanel } from "@/components/map/selection-panel";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import type { StartRun } from "@/components/ui/use-start-run";
import { describeSelection } from "@/lib/domain/map/describe-selection";
import { groupPoints, type MapColour } from "@/lib/domain/map/group-points";
import type { MapData } from "@/lib/domain/map/map-data";
import { type MapViewState, mapHref } from "@/lib/domain/map/map-view-state";
import { type MapRule, matchRule } from "@/lib/domain/map/match-rule";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { pickName } from "@/lib/format/pick-name";

export interface CustomerMapProps {
  workspace: string;
  currency: string;
  data: MapData;
  /** What the address asks for. */
  start: MapViewState;
  /** Left out for those who may only read. */
  save?: SaveAudience | undefined;
  /** Starts a run that lays the map out anew. */
  layOut?: StartRun | undefined;
}

/** The map with its filters, and beside it what the selected customers have in common. */
export function CustomerMap({ workspace, currency, data, start, save, layOut }: CustomerMapProps) {
  const t = useTranslations("map");
  const tg = useTranslations("map.groups");
  const locale = useLocale();
  const [colour, setColour] = useState<MapColour>(start.colour ?? "persona");
  const [asTable, setAsTable] = useState(start.table === "1");
  const [rule, setRule] = useState<MapRule>(() => firstRule(data, start));
  // What was drawn or found; the rule narrows it.
  const [drawn, setDrawn] = useState<readonly number[] | null>(() => firstPoint(data, start));

  const grouped = useMemo(() => groupPoints(data, colour), [data, colour]);
  const groups = useMemo(
    () => nameGroups(data, grouped.groups, currency, locale, tg),
    [data, grouped, currency, locale, tg],
  );
  const points = useMemo(() => ({ x: data.x, y: data.y, group: grouped.group }), [data, grouped]);
  const ruled = useMemo(() => matchRule(data, rule), [data, rule]);
  const selection = useMemo(() => {
    if (drawn === null || ruled === null) return drawn ?? ruled;
    const allowed = new Set(ruled);
    return drawn.filter((place) => allowed.has(place));
  }, [drawn, ruled]);
  // While a lasso is drawn the map comes first, the figures a moment later.
  const settled = useDeferredValue(selection);
  const everybody = useMemo(() => data.id.map((_, place) => place), [data]);
  const shown = settled ?? everybody;
  const summary = useMemo(() => describeSelection(data, shown), [data, shown]);
  const lone = drawn?.length === 1 ? data.id[drawn[0] ?? -1] : undefined;
  useEffect(() => {
    const href = mapHref(workspace, {
      colour,
      persona: data.personas[rule.persona ?? -1]?.key,
      need: data.needs[rule.need ?? -1]?.key,
      category: data.categories[rule.category ?? -1],
      customer: lone,
      table: asTable ? "1" : undefined,
    });
    window.history.replaceState(null, "", href);
  }, [workspace, data, colour, rule, lone, asTable]);
  const clear = () => {
    setDrawn(null);
    setRule({});
  };
  const count = (value: number) => formatCount(value, locale);
  const describe = useMemo(() => {
    return (place: number) => {
      const need = data.needs[data.topNeed[place] ?? -1];
      const key = data.key[place] ?? "";
      return need ? t("point", { key, need: pickName(need, locale) }) : key;
    };
  }, [data, locale, t]);

  // The panel is always there: a map that changed its width under a lasso would lose the shape.
  return (
    <div className="md:-mt-5 md:-mr-6 md:-mb-10 md:grid md:grid-cols-[minmax(0,1fr)_var(--panel-width)]">
      <div className="min-w-0 md:pt-5 md:pr-6 md:pb-10">
        <PageHead
          title={t("title")}
          description={t("description", {
            shown: count(data.id.length),
            customers: count(data.customers),
            run: data.run,
          })}
          actions={
            <>
              <MapLimits workspace={workspace} data={data} layOut={layOut} />
              <Button icon={<Table2 aria-hidden />} pressed={asTable} onClick={() => setAsTable(!asTable)}>
                {t("asTable")}
              </Button>
            </>
          }
        />
        <MapFilters
          workspace={workspace}
          data={data}
          colour={colour}
          onColour={setColour}
          rule={rule}
          onRule={setRule}
          onCustomer={(place) => {
            setRule({});
            setDrawn([place]);
          }}
        />
        {asTable ? (
          <CustomerTable workspace={workspace} currency={currency} data={data} selection={selection} />
        ) : (
          <ScatterMap
            className="h-104 md:h-[min(42rem,calc(100dvh-17rem))] md:min-h-96"
            points={points}
            groups={groups}
            selection={selection}
            onSelect={setDrawn}
            onPoint={(place) => setDrawn([place])}
            describe={describe}
            label={t("label", { shown: count(data.id.length), groups: groups.length })}
          />
        )}
        <p className="mt-2 max-w-[100ch] text-2xs text-ink-3">
          {data.trustworthiness === null
            ? t("note")
            : t("noteTrust", { trust: formatDecimal(data.trustworthiness, locale, 2) })}
        </p>
      </div>
      <SelectionPanel
        workspace={workspace}
        currency={currency}
        data={data}
        selected={shown}
        summary={summary}
        isWhole={settled === null}
        isBehind={settled !== selection}
        onClear={clear}
        save={save}
        onTable={asTable ? undefined : () => setAsTable(true)}
      />
    </div>
  );
}

function firstRule(data: MapData, { persona, need, category }: MapViewState): MapRule {
  const known = (place: number) => (place < 0 ? undefined : place);
  return {
    persona: known(data.personas.findIndex((row) => row.key === persona)),
    need: known(data.needs.findIndex((row) => row.key === need)),
    category: known(category === undefined ? -1 : data.categories.indexOf(category)),
  };
}

function firstPoint(data: MapData, { customer }: MapViewState): readonly number[] | null {
  const place = customer === undefined ? -1 : data.id.indexOf(customer);
  return place < 0 ? null : [place];
}
