import { Check, ClockAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { rowsHref } from "@/components/health/rows-href";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import type { Gap } from "@/lib/domain/health/find-gaps";
import type { KindHealth, KindImports } from "@/lib/domain/health/health";
import { importsHref } from "@/lib/domain/import/import-filter";
import { LATE_AFTER_DAYS } from "@/lib/domain/overview/freshness";
import { formatAgo } from "@/lib/format/format-ago";
import { formatCount } from "@/lib/format/format-count";
import { formatDateRange } from "@/lib/format/format-date-range";

const DAY = 86_400_000;

export interface KindRowProps {
  workspace: string;
  timeZone: string;
  now: Date;
  kind: KindHealth;
  /** The newest row of all kinds, in milliseconds; null where this kind has no dates to lie behind. */
  newest: number | null;
  imports: KindImports | null;
  gaps: readonly Gap[] | null;
}

/** One kind of data in a line. */
export function KindRow({ workspace, timeZone, now, kind, newest, imports, gaps }: KindRowProps) {
  const t = useTranslations("health.kinds");
  const tKinds = useTranslations("import.kinds");
  const locale = useLocale();
  const { from, to, rows } = kind;
  const nothing = <span className="text-ink-3">–</span>;
  // A phone lists each figure on a line of its own: a kind without rows has only one.
  const quiet = rows === 0 && imports === null ? "max-sm:hidden!" : "";
  return (
    <tr>
      <Td className="font-medium whitespace-nowrap">
        {tKinds(kind.kind)}
        {kind.kind === "dialogues" && rows > 0 ? (
          <span className="block text-2xs font-normal text-ink-3">{t("turns")}</span>
        ) : null}
      </Td>
      <Td numeric label={t("rows")}>
        <Rows workspace={workspace} kind={kind} />
      </Td>
      <Td label={t("period")} className={classNames("num whitespace-nowrap", quiet)}>
        {rows === 0 ? (
          nothing
        ) : from && to ? (
          formatDateRange(from, to, locale, timeZone)
        ) : (
          <span className="text-ink-3">{t("noDates")}</span>
        )}
      </Td>
      <Td label={t("fresh")} className={quiet}>
        {newest === null || !to ? nothing : <Freshness days={Math.floor((newest - to.getTime()) / DAY)} />}
      </Td>
      <Td label={t("gaps")} className={classNames("num", quiet)}>
        {rows === 0 || !gaps || !to ? nothing : <Gaps gaps={gaps} />}
      </Td>
      <Td label={t("last")} className={classNames("max-w-56", quiet)}>
        {imports ? (
          <span className="flex min-w-0 gap-1.5 max-sm:justify-end">
            <TextLink
              href={`/${workspace}/data/imports/${imports.lastId}`}
              className="block truncate"
              title={imports.lastFile}
            >
              {imports.lastFile}
            </TextLink>
            <span className="num shrink-0 text-ink-3">{formatAgo(imports.lastAt, now, locale)}</span>
          </span>
        ) : (
          nothing
        )}
      </Td>
      <Td label={t("left")} className={classNames("num text-ink-2", quiet)}>
        {imports ? <LeftOut workspace={workspace} imports={imports} /> : nothing}
      </Td>
    </tr>
  );
}

function Rows({ workspace, kind: { kind, rows } }: { workspace: string; kind: KindHealth }) {
  const t = useTranslations("health.kinds");
  const locale = useLocale();
  if (rows === 0) return <span className="text-ink-3">{t("none")}</span>;
  return <TextLink href={rowsHref(workspace, kind)}>{formatCount(rows, locale)}</TextLink>;
}

function Freshness({ days }: { days: number }) {
  const t = useTranslations("health.kinds");
  return days > LATE_AFTER_DAYS ? (
    <Chip tone="warn" icon={<ClockAlert aria-hidden />}>
      {t("behind", { days })}
    </Chip>
  ) : (
    <Chip tone="ok" icon={<Check aria-hidden />}>
      {days < 1 ? t("newest") : t("behind", { days })}
    </Chip>
  );
}

function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const t = useTranslations("health.kinds");
  const locale = useLocale();
  const [longest] = gaps;
  if (!longest) return <span className="text-ink-3">{t("noGap")}</span>;
  // Days since 1970 are whole days of the shop's own calendar: shown as they are, in no zone.
  const period = formatDateRange(longest.from * DAY, longest.to * DAY, locale, "UTC");
  return (
    <>
      {t("gap", { days: longest.to - longest.from + 1, period })}
      {gaps.length > 1 ? (
        <span className="block text-2xs text-ink-3">{t("moreGaps", { count: gaps.length - 1 })}</span>
      ) : null}
    </>
  );
}

function LeftOut({ workspace, imports }: { workspace: string; imports: KindImports }) {
  const t = useTranslations("health.kinds");
  const locale = useLocale();
  const text = t("leftOut", {
    duplicate: formatCount(imports.duplicate, locale),
    waiting: formatCount(imports.waiting, locale),
    read: formatCount(imports.read, locale),
  });
  if (imports.waiting === 0) return text;
  return <TextLink href={importsHref(workspace, { kind: imports.kind })}>{text}</TextLink>;
}
