import { useLocale, useTranslations } from "next-intl";
import { NamedCounts } from "@/components/health/named-counts";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { NamedCount } from "@/lib/domain/health/health";
import { formatPercent } from "@/lib/format/format-percent";
import { localeTag } from "@/lib/format/locale";

export interface LanguagesCardProps {
  workspace: string;
  languages: readonly NamedCount[];
  className?: string;
}

/** What code a text has of which no language was found (ISO 639-3). */
const UNDETERMINED = ["und", "other", "unknown"];

/** Which languages customers write in. */
export function LanguagesCard({ workspace, languages, className }: LanguagesCardProps) {
  const t = useTranslations("health.languages");
  const locale = useLocale();
  const names = new Intl.DisplayNames(localeTag(locale), { type: "language" });
  const nameOf = (code: string) =>
    code === "" ? t("unread") : UNDETERMINED.includes(code) ? t("unknown") : (names.of(code) ?? code);
  const all = languages.reduce((sum, { count }) => sum + count, 0);
  const most = languages.find(({ name }) => name !== "");
  return (
    <Card
      title={
        most
          ? t("title", { name: nameOf(most.name), share: formatPercent(most.count / all, locale) })
          : t("titleNone")
      }
      description={t("description")}
      {...(className ? { className } : {})}
    >
      {most ? (
        <NamedCounts
          label={t("description")}
          whole={all}
          items={languages.map(({ name, count }) => ({
            key: name,
            count,
            name: /^[a-z]{2,8}$/.test(name) ? (
              <TextLink href={documentsHref(workspace, { language: name })}>{nameOf(name)}</TextLink>
            ) : (
              nameOf(name)
            ),
          }))}
        />
      ) : (
        <p className="text-xs text-ink-2">{t("empty")}</p>
      )}
    </Card>
  );
}
