"use client";

import { useLocale, useTranslations } from "next-intl";
import { Combobox } from "@/components/ui/combobox";
import { Select } from "@/components/ui/select";
import { useAttributeName } from "@/components/ui/use-attribute-name";
import type { MapHead, MapThing } from "@/lib/domain/map/map-data";
import { ATTRIBUTE_PREFIX, MAP_FACETS, MAP_NUMBERS } from "@/lib/domain/map/map-subject";
import { pickName } from "@/lib/format/pick-name";

export interface MapRule {
  readonly persona?: number | undefined;
  readonly need?: number | undefined;
  readonly category?: string | undefined;
}

export interface MapFiltersProps {
  workspace: string;
  head: MapHead;
  colour: string;
  onColour: (colour: string) => void;
  rule: MapRule;
  onRule: (rule: MapRule) => void;
  /** Id of a point that was found. */
  onFound: (id: number) => void;
}

/** What the points are coloured by, who is selected by rule, and one point by what it is called. */
export function MapFilters({ workspace, head, colour, onColour, rule, onRule, onFound }: MapFiltersProps) {
  const t = useTranslations("map.filters");
  const tk = useTranslations("map.known");
  const tc = useTranslations("common");
  const attributeName = useAttributeName();
  const locale = useLocale();
  const { subject, facets } = head;
  const colourName = (by: string) => {
    const known = [...MAP_FACETS, ...MAP_NUMBERS].find((name) => name === by);
    return known ? tk(known) : attributeName(by.slice(ATTRIBUTE_PREFIX.length));
  };
  const parts = [
    ["persona", facets.personas],
    ["need", facets.needs],
    ["category", facets.categories],
  ] as const;
  const find = async (q: string, signal: AbortSignal) => {
    const address = `/api/${workspace}/map/find?of=${subject}&q=${encodeURIComponent(q)}`;
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(String(response.status));
    const found = (await response.json()) as { id: number; title: string }[];
    return found.map(({ id, title }) => ({ value: String(id), label: title }));
  };
  const change = (name: "persona" | "need" | "category", thing: MapThing | undefined) =>
    onRule({ ...rule, [name]: thing?.key });
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <Select
        label={t("colour")}
        labelAt="inside"
        className="max-w-48"
        options={head.colours.map((value) => ({ value, label: colourName(value) }))}
        value={colour}
        onChange={(event) => onColour(event.target.value)}
      />
      {parts.map(([name, things]) =>
        !things || things.length === 0 ? null : (
          <Select
            key={name}
            label={name === "category" && subject !== "customers" ? tk("categories") : t(name)}
            labelAt="inside"
            className="max-w-36"
            active={rule[name] !== undefined}
            options={[
              { value: "", label: tc("any") },
              ...things.map((thing, index) => ({ value: String(index), label: pickName(thing, locale) })),
            ]}
            value={rule[name] === undefined ? "" : String(things.findIndex(({ key }) => key === rule[name]))}
            onChange={(event) =>
              change(name, event.target.value === "" ? undefined : things[Number(event.target.value)])
            }
          />
        ),
      )}
      <Combobox
        className="w-44"
        label={t(`find.${subject}`)}
        placeholder={t(`find.${subject}`)}
        load={find}
        onPick={(option) => onFound(Number(option.value))}
        noneText={t("noneFound")}
        failedText={t("noneFound")}
      />
    </div>
  );
}
