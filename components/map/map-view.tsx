"use client";

import { useTranslations } from "next-intl";
import { PointMap } from "@/components/map/point-map";
import type { SaveAudience } from "@/components/map/save-selection";
import { SubjectLinks } from "@/components/map/subject-links";
import { useColumns } from "@/components/map/use-columns";
import { Button } from "@/components/ui/button";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { useErrorText } from "@/components/ui/use-error-text";
import type { StartRun } from "@/components/ui/use-start-run";
import type { MapColumns, MapHead } from "@/lib/domain/map/map-data";
import type { MapViewState } from "@/lib/domain/map/map-view-state";

export interface MapViewProps {
  workspace: string;
  currency: string;
  /** What the address asks for. */
  start: MapViewState;
  save?: SaveAudience | undefined;
  layOut?: StartRun | undefined;
}

/** Fetches a map and shows it, or says why there is none. */
export function MapView({ workspace, currency, start, save, layOut }: MapViewProps) {
  const t = useTranslations("map");
  const tc = useTranslations("common");
  const errorText = useErrorText();
  const { data, error, retry } = useColumns<MapHead, Pick<MapColumns, "id" | "x" | "y">>(
    `/api/${workspace}/map?of=${start.of}`,
  );
  const head = (
    <>
      <PageHead title={t("title")} />
      <SubjectLinks workspace={workspace} subject={start.of} className="mb-3" />
    </>
  );
  if (error)
    return (
      <>
        {head}
        <Note tone="danger" live action={<Button onClick={retry}>{tc("retry")}</Button>}>
          {errorText(error)}
        </Note>
      </>
    );
  if (!data)
    return (
      <>
        {head}
        <CardSkeleton block={520} lines={1} />
      </>
    );
  if (data.columns.id.length === 0)
    return (
      <>
        {head}
        <EmptyState
          title={t(`empty.few.${start.of}`, { total: data.head.total })}
          body={t("empty.fewBody")}
          action={
            <>
              <LinkButton href={`/${workspace}/data`}>{t("empty.toImport")}</LinkButton>
              <LinkButton href={`/${workspace}/runs`}>{t("empty.toRuns")}</LinkButton>
            </>
          }
        />
      </>
    );
  return (
    <PointMap
      workspace={workspace}
      currency={currency}
      head={data.head}
      places={data.columns}
      start={start}
      save={save}
      layOut={layOut}
    />
  );
}
