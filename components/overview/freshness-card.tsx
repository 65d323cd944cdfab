import { Check, ClockAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { DayStrip } from "@/components/overview/day-strip";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { type KindFreshness, LATE_AFTER_DAYS } from "@/lib/domain/overview/freshness";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { localeTag } from "@/lib/format/locale";

export interface FreshnessCardProps {
  workspace: string;
  timeZone: string;
  lastDay: string | null;
  kinds: readonly KindFreshness[];
  className?: string;
}

const isLate = (kind: KindFreshness) => (kind.daysBehind ?? 0) > LATE_AFTER_DAYS;

/** Which kinds of data reach to the newest day and which lie behind. */
export function FreshnessCard({ workspace, timeZone, lastDay, kinds, className }: FreshnessCardProps) {
  const t = useTranslations("overview.fresh");
  const locale = useLocale();
  const late = kinds.filter(isLate);
  const names = new Intl.ListFormat(localeTag(locale)).format(late.map((kind) => t(`kinds.${kind.kind}`)));
  const days = Math.max(0, ...late.map((kind) => kind.daysBehind ?? 0));
  const title =
    lastDay === null
      ? t("empty")
      : late.length > 0
        ? t("late", { kinds: names, days })
        : t("current", { day: formatDate(lastDay, locale) });
  return (
    <Card
      title={title}
      description={t("note")}
      flush
      footer={<TextLink href={`/${workspace}/data`}>{t("toData")}</TextLink>}
      {...(className ? { className } : {})}
    >
      <Table label={t("label")} plain>
        <thead>
          <tr>
            <Th>{t("kind")}</Th>
            <Th className="max-sm:hidden">{t("strip", { days: 14 })}</Th>
            <Th>{t("newest")}</Th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind.kind}>
              <Td>
                <span className="font-medium">{t(`kinds.${kind.kind}`)}</span>
                <div className="num text-2xs text-ink-3">
                  {t("rows", { count: formatCount(kind.rows, locale) })}
                </div>
              </Td>
              <Td className="max-sm:hidden">
                {kind.days.length > 0 ? (
                  <DayStrip
                    values={kind.days}
                    label={t("stripLabel", {
                      days: kind.days.filter((rows) => rows > 0).length,
                      of: kind.days.length,
                    })}
                  />
                ) : null}
              </Td>
              <Td>
                <State kind={kind} timeZone={timeZone} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function State({ kind, timeZone }: { kind: KindFreshness; timeZone: string }) {
  const t = useTranslations("overview.fresh");
  const locale = useLocale();
  if (kind.rows === 0) return <Chip>{t("none")}</Chip>;
  if (isLate(kind))
    return (
      <Chip tone="warn" icon={<ClockAlert aria-hidden />}>
        {t("behind", { days: kind.daysBehind ?? 0 })}
      </Chip>
    );
  if (kind.newest === null) return <Chip>{t("undated")}</Chip>;
  return (
    <Chip tone="ok" icon={<Check aria-hidden />}>
      {formatDate(kind.newest, locale, timeZone)}
    </Chip>
  );
}
