"use client";

import { useLocale, useTranslations } from "next-intl";
import { Combobox } from "@/components/ui/combobox";
import { Select } from "@/components/ui/select";
import { MAP_COLOURS, type MapColour } from "@/lib/domain/map/group-points";
import type { MapData } from "@/lib/domain/map/map-data";
import type { MapRule } from "@/lib/domain/map/match-rule";
import { pickName } from "@/lib/format/pick-name";

export interface MapFiltersProps {
  workspace: string;
  data: MapData;
  colour: MapColour;
  onColour: (colour: MapColour) => void;
  rule: MapRule;
  onRule: (rule: MapRule) => void;
  /** Place of the customer on the map. */
  onCustomer: (place: number) => void;
}

const MATCHES = 12;

/** What the points are coloured by, who is selected by rule, and one customer by key. */
export function MapFilters({ data, colour, onColour, rule, onRule, onCustomer }: MapFiltersProps) {
  const t = useTranslations("map.filters");
  const tc = useTranslations("common");
  const locale = useLocale();
  const parts = [
    ["persona", data.personas.map((row) => pickName(row, locale))],
    ["need", data.needs.map((row) => pickName(row, locale))],
    ["category", data.categories],
  ] as const;
  const find = async (q: string) => {
    const wanted = q.toLowerCase();
    const found: { value: string; label: string; hint?: string; colour?: number; begins: boolean }[] = [];
    for (let place = 0; place < data.key.length; place++) {
      const key = data.key[place] ?? "";
      const at = key.toLowerCase().indexOf(wanted);
      if (at < 0) continue;
      const persona = data.personas[data.persona[place] ?? -1];
      found.push({
        value: String(place),
        label: key,
        begins: at === 0,
        ...(persona ? { hint: pickName(persona, locale), colour: persona.key } : {}),
      });
      if (found.length >= 20 * MATCHES) break;
    }
    return found.sort((a, b) => Number(b.begins) - Number(a.begins)).slice(0, MATCHES);
  };
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <Select
        label={t("colour")}
        labelAt="inside"
        options={MAP_COLOURS.map((value) => ({ value, label: t(`by.${value}`) }))}
        value={colour}
        onChange={(event) => {
          const wanted = MAP_COLOURS.find((known) => known === event.target.value);
          if (wanted) onColour(wanted);
        }}
      />
      {parts.map(([name, labels]) =>
        labels.length === 0 ? null : (
          <Select
            key={name}
            label={t(name)}
            labelAt="inside"
            className="max-w-36"
            active={rule[name] !== undefined}
            options={[
              { value: "", label: tc("any") },
              ...labels.map((label, index) => ({ value: String(index), label })),
            ]}
            value={rule[name] === undefined ? "" : String(rule[name])}
            onChange={(event) =>
              onRule({ ...rule, [name]: event.target.value === "" ? undefined : Number(event.target.value) })
            }
          />
        ),
      )}
      <Combobox
        className="w-36"
        label={t("customer")}
        placeholder={t("customer")}
        load={find}
        onPick={(option) => onCustomer(Number(option.value))}
        noneText={t("noCustomer")}
        failedText={t("noCustomer")}
      />
    </div>
  );
}
