"use client";

import { Table2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { ScatterMap } from "@/components/charts/scatter-map";
import { nameGroups } from "@/components/map/group-names";
import { MapFilters, type MapRule } from "@/components/map/map-filters";
import { MapLimits } from "@/components/map/map-limits";
import { PointTable } from "@/components/map/point-table";
import { PointTitle } from "@/components/map/point-title";
import type { SaveAudience } from "@/components/map/save-selection";
import { SelectionPanel } from "@/components/map/selection-panel";
import { SubjectLinks } from "@/components/map/subject-links";
import { useColumns } from "@/components/map/use-columns";
import { Button } from "@/components/ui/button";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { useErrorText } from "@/components/ui/use-error-text";
import type { StartRun } from "@/components/ui/use-start-run";
import type { SelectionSummary } from "@/lib/domain/map/describe-selection";
import type { GroupedPoints } from "@/lib/domain/map/group-points";
import type { MapColumns, MapHead } from "@/lib/domain/map/map-data";
import { fewerCorners } from "@/lib/domain/map/map-query";
import { type MapViewState, mapHref, mapQuery } from "@/lib/domain/map/map-view-state";
import { type Corner, pointsInPolygon } from "@/lib/domain/map/points-in-polygon";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";

export interface PointMapProps {
  workspace: string;
  currency: string;
  head: MapHead;
  places: Pick<MapColumns, "id" | "x" | "y">;
  /** What the address asks for. */
  start: MapViewState;
  /** Left out for those who may only read. */
  save?: SaveAudience | undefined;
  /** Starts a run that lays the map out anew. */
  layOut?: StartRun | undefined;
}

/** Draws are quick, so the middle of one is only shown; what is finished the server is asked about. */
interface Drawn {
  readonly shape: readonly Corner[];
  readonly done: boolean;
}

const NO_GROUPS: GroupedPoints["groups"] = [];

/** A map with its filters, and beside it what the selected points have in common. */
export function PointMap({ workspace, currency, head, places, start, save, layOut }: PointMapProps) {
  const t = useTranslations("map");
  const tg = useTranslations("map.groups");
  const locale = useLocale();
  const errorText = useErrorText();
  const { subject } = head;
  const [colour, setColour] = useState(
    head.colours.find((known) => known === start.colour) ?? head.colours[0] ?? "personas",
  );
  const [asTable, setAsTable] = useState(start.table === "1");
  const [rule, setRule] = useState<MapRule>(start);
  const [drawn, setDrawn] = useState<Drawn | null>(start.shape ? { shape: start.shape, done: true } : null);
  const [point, setPoint] = useState(start.point);

  const selection = useMemo(
    () => ({
      persona: rule.persona,
      need: rule.need,
      category: rule.category,
      point,
      shape: drawn?.done ? [...drawn.shape] : undefined,
    }),
    [rule, point, drawn],
  );
  const query = mapQuery({ ...selection, of: subject });
  const chosen = useColumns<SelectionSummary, { id?: Float64Array }>(
    `/api/${workspace}/map/selection${query}`,
  );
  const colours = useColumns<GroupedPoints["groups"], { group: Uint8Array }>(
    `/api/${workspace}/map/colours?of=${subject}&by=${encodeURIComponent(colour)}`,
  );
  const ids = chosen.data?.columns.id ?? null;
  const placeOf = useMemo(() => new Map(Array.from(places.id, (id, place) => [id, place])), [places]);
  const answered = useMemo(
    () => ids && Array.from(ids, (id) => placeOf.get(id)).filter((place) => place !== undefined),
    [ids, placeOf],
  );
  const drawing = useDeferredValue(drawn);
  const selected = useMemo(
    () => (drawing && !drawing.done ? pointsInPolygon(places.x, places.y, drawing.shape) : answered),
    [drawing, answered, places],
  );
  const groups = useMemo(
    () => nameGroups(colours.data?.head ?? NO_GROUPS, currency, locale, tg),
    [colours.data, currency, locale, tg],
  );
  const group = colours.data?.columns.group;
  useEffect(() => {
    window.history.replaceState(
      null,
      "",
      mapHref(workspace, {
        ...selection,
        of: subject,
        colour: colour === head.colours[0] ? undefined : colour,
        table: asTable ? "1" : undefined,
      }),
    );
  }, [workspace, subject, selection, colour, head, asTable]);
  const choosePoint = (id: number | undefined) => {
    setRule({});
    setDrawn(null);
    setPoint(id);
  };
  const count = (value: number) => formatCount(value, locale);
  const failed = chosen.error ?? colours.error;

  // The panel is always there: a map that changed its width under a lasso would lose the shape.
  return (
    <div className="md:-mt-5 md:-mr-6 md:-mb-10 md:grid md:grid-cols-[minmax(0,1fr)_var(--panel-width)]">
      <div className="min-w-0 md:pt-5 md:pr-6 md:pb-10">
        <PageHead
          title={t("title")}
          description={t(`description.${subject}`, {
            shown: count(places.id.length),
            total: count(head.total),
            run: head.run,
          })}
          actions={
            <>
              <MapLimits workspace={workspace} head={head} layOut={layOut} />
              <Button icon={<Table2 aria-hidden />} pressed={asTable} onClick={() => setAsTable(!asTable)}>
                {t("asTable")}
              </Button>
            </>
          }
        />
        <SubjectLinks workspace={workspace} subject={subject} className="mb-3" />
        <MapFilters
          workspace={workspace}
          head={head}
          colour={colour}
          onColour={setColour}
          rule={rule}
          onRule={(changed) => {
            setPoint(undefined);
            setRule(changed);
          }}
          onFound={choosePoint}
        />
        {failed ? (
          <Note
            tone="danger"
            live
            action={<Button onClick={() => (chosen.error ? chosen : colours).retry()}>{t("retry")}</Button>}
          >
            {errorText(failed)}
          </Note>
        ) : null}
        {asTable ? (
          <PointTable workspace={workspace} currency={currency} subject={subject} ids={ids ?? places.id} />
        ) : group && group.length === places.id.length ? (
          <ScatterMap
            className="h-104 md:h-[min(42rem,calc(100dvh-17rem))] md:min-h-96"
            points={places}
            groups={groups}
            group={group}
            selection={selected}
            onShape={(shape, done) => {
              setPoint(undefined);
              setDrawn({ shape: done ? fewerCorners(shape) : shape, done });
            }}
            onPoint={(place) => choosePoint(place === null ? undefined : places.id[place])}
            describe={(place) => (
              <PointTitle
                workspace={workspace}
                subject={subject}
                id={places.id[place] ?? 0}
                group={groups[group[place] ?? -1]?.label}
              />
            )}
            label={t(`label.${subject}`, { shown: count(places.id.length), groups: groups.length })}
          />
        ) : (
          <CardSkeleton block={520} lines={1} />
        )}
        <p className="mt-2 max-w-[100ch] text-2xs text-ink-3">
          {head.trustworthiness === null
            ? t("note")
            : t("noteTrust", { trust: formatDecimal(head.trustworthiness, locale, 2) })}
        </p>
      </div>
      {chosen.data ? (
        <SelectionPanel
          workspace={workspace}
          currency={currency}
          subject={subject}
          selection={selection}
          ids={ids}
          summary={chosen.data.head}
          isBehind={chosen.isLoading || drawn?.done === false}
          onClear={() => choosePoint(undefined)}
          save={save}
          onTable={asTable ? undefined : () => setAsTable(true)}
        />
      ) : (
        <aside aria-busy className="border-line md:border-l">
          <CardSkeleton block={320} lines={4} />
        </aside>
      )}
    </div>
  );
}
