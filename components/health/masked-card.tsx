import { useLocale, useTranslations } from "next-intl";
import { NamedCounts } from "@/components/health/named-counts";
import { Card } from "@/components/ui/card";
import { useKnownName } from "@/components/ui/use-known-name";
import type { NamedCount, TextHealth } from "@/lib/domain/health/health";
import { formatCount } from "@/lib/format/format-count";

export interface MaskedCardProps {
  texts: readonly TextHealth[];
  masked: readonly NamedCount[];
  className?: string;
}

/** Personal data that was taken out of texts, by type. */
export function MaskedCard({ texts, masked, className }: MaskedCardProps) {
  const t = useTranslations("health.masked");
  const typeName = useKnownName("privacy.types");
  const locale = useLocale();
  const total = masked.reduce((sum, { count }) => sum + count, 0);
  const counts = {
    masked: texts.reduce((sum, kind) => sum + kind.masked, 0),
    all: texts.reduce((sum, { rows }) => sum + rows, 0),
  };
  return (
    <Card
      title={t("title", { total, count: formatCount(total, locale) })}
      description={t("description")}
      {...(className ? { className } : {})}
    >
      {total === 0 ? (
        <p className="text-xs text-ink-2">{t("none")}</p>
      ) : (
        <>
          <p className="num mb-3 text-xs text-ink-2">
            {t("texts", {
              masked: formatCount(counts.masked, locale),
              all: formatCount(counts.all, locale),
            })}
          </p>
          <NamedCounts
            label={t("type")}
            items={masked.map(({ name, count }) => ({
              key: name,
              name: typeName(name),
              count,
            }))}
          />
        </>
      )}
    </Card>
  );
}
