import type { useTranslations } from "next-intl";
import type { MapGroup } from "@/components/charts/scatter.option";
import type { GroupedPoints } from "@/lib/domain/map/group-points";
import type { MapData } from "@/lib/domain/map/map-data";
import { formatMoney } from "@/lib/format/format-money";
import type { Locale } from "@/lib/format/locale";
import { pickName } from "@/lib/format/pick-name";

/** What is written on the map at the middle of each group. */
export function nameGroups(
  data: MapData,
  groups: GroupedPoints["groups"],
  currency: string,
  locale: Locale,
  t: ReturnType<typeof useTranslations<"map.groups">>,
): MapGroup[] {
  const named = (row: { nameEn: string; nameZh: string } | undefined) => (row ? pickName(row, locale) : "–");
  const money = (value: number) => formatMoney(Math.round(value), currency, locale);
  return groups.map((group) => {
    const { colour } = group;
    switch (group.kind) {
      case "persona":
        return { colour, label: named(data.personas[group.index]) };
      case "need":
        return { colour, label: named(data.needs[group.index]) };
      case "sentiment":
        return { colour, label: t(group.sentiment) };
      case "value":
        return { colour, label: t(group.fifth, { from: money(group.from), to: money(group.to) }) };
      default:
        return { colour, label: t(group.kind) };
    }
  });
}
