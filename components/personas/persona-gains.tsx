import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { PersonaGain } from "@/lib/domain/persona/persona-gains";
import { formatPercent } from "@/lib/format/format-percent";

export interface PersonaGainsProps {
  workspace: string;
  gains: readonly PersonaGain[];
}

/** What would be told apart better with data that are not there. */
export function PersonaGains({ workspace, gains }: PersonaGainsProps) {
  const t = useTranslations("personas.gains");
  const locale = useLocale();
  if (gains.length === 0) return null;
  return (
    <Card
      title={t("title")}
      description={t("description")}
      footer={<TextLink href={`/${workspace}/data`}>{t("import")}</TextLink>}
    >
      <dl className="grid gap-3 text-xs">
        {gains.map(({ gain, known }) => (
          <div key={gain}>
            <dt className="font-medium">
              {t(gain)}
              {known === null ? null : (
                <span className="num ml-2 font-normal text-ink-3">
                  {t("known", { share: formatPercent(known, locale, 0) })}
                </span>
              )}
            </dt>
            <dd className="text-ink-2">{t(`${gain}Body`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
