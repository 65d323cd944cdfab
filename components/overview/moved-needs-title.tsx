import { useLocale, useTranslations } from "next-intl";
import { NEED_TYPES } from "@/lib/domain/needs/need-type";
import type { MovedNeeds } from "@/lib/domain/overview/moved-need";
import { localeTag } from "@/lib/format/locale";

/** "2 complaints and a wish rose above their usual range; a question fell below", or that nothing stands out. */
export function MovedNeedsTitle({ rows, outside }: Pick<MovedNeeds, "rows" | "outside">) {
  const t = useTranslations("overview.moved");
  const locale = useLocale();
  if (outside === 0) return t("none");
  const list = new Intl.ListFormat(localeTag(locale), { type: "conjunction" });
  const said = (way: "up" | "down") => {
    const parts = NEED_TYPES.flatMap((type) => {
      const count = rows.filter((need) => need.usual.moved === way && need.type === type).length;
      return count > 0 ? [t(`types.${type}`, { count })] : [];
    });
    return parts.length > 0 ? list.format(parts) : null;
  };
  const [up, down] = [said("up"), said("down")];
  const count = (way: "up" | "down") => rows.filter((need) => need.usual.moved === way).length;
  const sentence =
    up && down
      ? t("both", { up, down, count: count("up") })
      : up
        ? t("up", { up, count: count("up") })
        : t("down", { down: down ?? "", count: count("down") });
  return sentence.charAt(0).toLocaleUpperCase(localeTag(locale)) + sentence.slice(1);
}
