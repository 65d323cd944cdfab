import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { formatCount } from "@/lib/format/format-count";

export interface ProtocolCardProps {
  result: NonNullable<RunMetrics["recommend"]>;
  className?: string;
}

/** In words: what was hidden, who was asked, what the figures mean, and when a run is held back. */
export function ProtocolCard({ result, className }: ProtocolCardProps) {
  const t = useTranslations("recommendations.protocol");
  const locale = useLocale();
  const { protocol, k, users } = result;
  return (
    <Card title={t("title")} {...(className ? { className } : {})}>
      <ul className="list-disc gap-x-10 pl-4 text-xs text-ink-2 lg:columns-2 [&>li]:mb-1.5 [&>li]:break-inside-avoid">
        <li>{t.has(`splits.${protocol}`) ? t(`splits.${protocol}`) : t("splits.other", { protocol })}</li>
        <li>{t("fit")}</li>
        <li>{t("users", { users: formatCount(users, locale) })}</li>
        <li>{t("measures", { k })}</li>
        <li>{t("interval")}</li>
        <li>{t("held")}</li>
      </ul>
    </Card>
  );
}
