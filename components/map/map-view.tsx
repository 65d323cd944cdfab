"use client";

import { useTranslations } from "next-intl";
import { CustomerMap } from "@/components/map/customer-map";
import type { SaveAudience } from "@/components/map/save-selection";
import { useMapData } from "@/components/map/use-map-data";
import { Button } from "@/components/ui/button";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { useErrorText } from "@/components/ui/use-error-text";
import type { StartRun } from "@/components/ui/use-start-run";
import type { MapViewState } from "@/lib/domain/map/map-view-state";

export interface MapViewProps {
  workspace: string;
  currency: string;
  /** What the address asks for. */
  start: MapViewState;
  save?: SaveAudience | undefined;
  layOut?: StartRun | undefined;
}

/** Fetches the map and shows it, or says why there is none. */
export function MapView({ workspace, currency, start, save, layOut }: MapViewProps) {
  const t = useTranslations("map");
  const tc = useTranslations("common");
  const errorText = useErrorText();
  const [loaded, retry] = useMapData(workspace);
  const head = <PageHead title={t("title")} />;
  if (loaded.state === "loading")
    return (
      <>
        {head}
        <CardSkeleton block={520} lines={1} />
      </>
    );
  if (loaded.state === "failed")
    return (
      <>
        {head}
        <Note tone="danger" live action={<Button onClick={retry}>{tc("retry")}</Button>}>
          {errorText(loaded.error)}
        </Note>
      </>
    );
  const { data } = loaded;
  if (data.id.length === 0)
    return (
      <>
        {head}
        <EmptyState
          title={t("empty.few", { customers: data.customers })}
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
    <CustomerMap
      workspace={workspace}
      currency={currency}
      data={data}
      start={start}
      save={save}
      layOut={layOut}
    />
  );
}
