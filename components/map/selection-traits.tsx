"use client";

import { useLocale, useTranslations } from "next-intl";
import { FacetShares } from "@/components/map/facet-shares";
import { formatMapNumber } from "@/components/map/format-number";
import { SelectionPersonas } from "@/components/map/selection-personas";
import { KeyValues } from "@/components/ui/key-values";
import { PanelSection } from "@/components/ui/panel-section";
import type { SelectionSummary } from "@/lib/domain/map/describe-selection";
import type { MapThing } from "@/lib/domain/map/map-data";
import type { MapFacet } from "@/lib/domain/map/map-subject";
import { formatPercent } from "@/lib/format/format-percent";

export interface SelectionTraitsProps {
  workspace: string;
  currency: string;
  summary: SelectionSummary;
  /** About everybody: there is nothing to compare with. */
  isWhole?: boolean;
}

/** What the selected are, want and do, against all others on the map. */
export function SelectionTraits({ workspace, currency, summary, isWhole = false }: SelectionTraitsProps) {
  const t = useTranslations("map.panel");
  const tk = useTranslations("map.known");
  const locale = useLocale();
  const { size, rest, negative } = summary;
  const against = (inside: string, others: string) =>
    isWhole
      ? inside
      : t.rich("against", {
          inside,
          rest: others,
          quiet: (chunks) => <span className="text-ink-3">{chunks}</span>,
        });
  const share = (part: number, of: number) => (of === 0 ? "–" : formatPercent(part / of, locale, 0));
  const hrefOf = (facet: MapFacet) => (thing: MapThing) =>
    facet === "needs" || facet === "personas" ? `/${workspace}/${facet}/${thing.key}` : undefined;
  return (
    <>
      {summary.facets.map(({ facet, shares }) =>
        facet === "personas" ? (
          <SelectionPersonas key={facet} workspace={workspace} shares={shares} size={size} />
        ) : (
          <FacetShares
            key={facet}
            title={t(`facets.${facet}`)}
            none={t("none")}
            shares={shares}
            size={size}
            rest={rest}
            hrefOf={hrefOf(facet)}
          />
        ),
      )}
      <PanelSection title={t(isWhole ? "do" : "differ")} note={t(isWhole ? "doNote" : "differNote")}>
        <KeyValues
          items={[
            ...summary.medians.map(({ number, inside, rest: others }) => ({
              label: tk(number),
              value: against(
                formatMapNumber(number, inside, currency, locale),
                formatMapNumber(number, others, currency, locale),
              ),
            })),
            {
              label: t("negative"),
              value: against(share(negative.inside, negative.of), share(negative.rest, negative.ofRest)),
            },
          ]}
        />
      </PanelSection>
    </>
  );
}
