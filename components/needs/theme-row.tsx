import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { ThemeGroup } from "@/lib/domain/needs/theme-groups";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";

/** A theme above its needs. */
export function ThemeRow({
  workspace,
  group,
  of,
}: {
  workspace: string;
  group: ThemeGroup | undefined;
  of: number;
}) {
  const t = useTranslations("needs.themes");
  const locale = useLocale();
  if (!group) return null;
  const { theme, needs, mentions } = group;
  return (
    <tr className="max-sm:block max-sm:px-3 max-sm:py-2">
      <th
        scope="rowgroup"
        colSpan={8}
        className="bg-sunken px-3 py-1.5 text-left text-xs font-semibold max-sm:block sm:px-4"
      >
        {theme ? (
          <TextLink look="plain" href={`/${workspace}/needs/themes/${theme.key}`}>
            {pickName(theme, locale)}
          </TextLink>
        ) : (
          t("none")
        )}
        <span className="num ml-2 font-normal text-ink-3">
          {t("sum", { needs, rate: formatRate(mentions, of, locale) })}
        </span>
      </th>
    </tr>
  );
}
