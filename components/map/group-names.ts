import type { useTranslations } from "next-intl";
import type { MapGroup } from "@/components/charts/scatter-map";
import { formatMapNumber } from "@/components/map/format-number";
import type { GroupedPoints } from "@/lib/domain/map/group-points";
import type { Locale } from "@/lib/format/locale";
import { pickName } from "@/lib/format/pick-name";

/** What is written on the map at the middle of each group. */
export function nameGroups(
  groups: GroupedPoints["groups"],
  currency: string,
  locale: Locale,
  t: ReturnType<typeof useTranslations<"map.groups">>,
): MapGroup[] {
  return groups.map((group) => {
    const { colour } = group;
    const isRest = group.kind === "others" || group.kind === "none";
    switch (group.kind) {
      case "thing":
        return { colour, isRest, label: pickName(group.thing, locale) };
      case "sentiment":
        return { colour, isRest, label: t(group.sentiment) };
      case "fifth": {
        const figure = (value: number) => formatMapNumber(group.number, value, currency, locale);
        return { colour, isRest, label: t(group.fifth, { from: figure(group.from), to: figure(group.to) }) };
      }
      default:
        return { colour, isRest, label: t(group.kind) };
    }
  });
}
