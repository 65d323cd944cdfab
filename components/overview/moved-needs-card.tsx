import { useLocale, useTranslations } from "next-intl";
import { MovedNeedsTitle } from "@/components/overview/moved-needs-title";
import { Card } from "@/components/ui/card";
import { Delta } from "@/components/ui/delta";
import { EmptyState } from "@/components/ui/empty-state";
import { NeedTypeChip } from "@/components/ui/need-type-chip";
import { Sparkline } from "@/components/ui/sparkline";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { langOf } from "@/lib/domain/documents/lang-of";
import { changeTone } from "@/lib/domain/needs/change-tone";
import type { MovedNeed, MovedNeeds } from "@/lib/domain/overview/moved-need";
import { FEWEST_WEEKS, USUAL_WEEKS } from "@/lib/domain/overview/usual-range";
import { formatCount } from "@/lib/format/format-count";
import { formatShortDateRange } from "@/lib/format/format-date-range";
import { formatValue } from "@/lib/format/format-value";
import { pickName } from "@/lib/format/pick-name";

export interface MovedNeedsCardProps {
  workspace: string;
  found: MovedNeeds;
  className?: string;
}

const WEEKS = 12;
const ROW =
  "max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-x-3 max-sm:gap-y-1 max-sm:border-b max-sm:border-line max-sm:px-3 max-sm:py-2";
const CELL =
  "sm:h-[46px] max-sm:h-auto max-sm:border-0 max-sm:p-0 max-sm:first:pl-0 max-sm:last:pr-0 max-sm:last:col-span-2";

/** Needs whose newest week lies outside what is usual for them, furthest first. */
export function MovedNeedsCard({ workspace, found, className }: MovedNeedsCardProps) {
  const t = useTranslations("overview.moved");
  const locale = useLocale();
  const { rows, outside, judged, weeksBefore, week } = found;
  const count = (value: number) => formatCount(value, locale);
  const enough = judged > 0 && week !== null;
  return (
    <Card
      title={enough ? <MovedNeedsTitle rows={rows} outside={outside} /> : t("tooSoon")}
      description={
        enough
          ? t("note", {
              week: formatShortDateRange(week.from, week.to, locale),
              weeks: Math.min(USUAL_WEEKS, weeksBefore),
            })
          : undefined
      }
      flush={enough}
      footer={
        <>
          {enough ? <span>{t("footer", { outside: count(outside), judged: count(judged) })}</span> : null}
          <TextLink href={`/${workspace}/needs`}>{t("all")}</TextLink>
        </>
      }
      {...(className ? { className } : {})}
    >
      {enough ? (
        <Table label={t("label")} plain className="max-sm:[&_tbody]:block max-sm:[&_thead]:sr-only">
          <thead>
            <tr>
              <Th>{t("need")}</Th>
              <Th>{t("sparkline", { weeks: WEEKS })}</Th>
              <Th numeric>{t("mentions")}</Th>
              <Th numeric>{t("against")}</Th>
              <Th>{t("words")}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((need) => (
              <MovedRow key={need.key} workspace={workspace} need={need} week={week} />
            ))}
          </tbody>
        </Table>
      ) : (
        <EmptyState
          title={t("weeksSoFar", { weeks: weeksBefore, needed: FEWEST_WEEKS })}
          body={t("tooSoonBody")}
        />
      )}
    </Card>
  );
}

interface MovedRowProps {
  workspace: string;
  need: MovedNeed;
  week: { readonly from: string; readonly to: string };
}

function MovedRow({ workspace, need, week }: MovedRowProps) {
  const t = useTranslations("overview.moved");
  const locale = useLocale();
  const { usual, quote, type } = need;
  const count = (value: number) => formatCount(Math.round(value), locale);
  const ratio = usual.median > 0 ? usual.count / usual.median : null;
  const mark = quote?.marks[0];
  return (
    <tr className={ROW}>
      <Td className={`${CELL} sm:w-2/5 sm:max-w-0 sm:min-w-44`}>
        <TextLink look="name" className="block truncate" href={`/${workspace}/needs/${need.key}`}>
          {pickName(need, locale)}
        </TextLink>
        <div className="mt-0.5 flex min-w-0 items-center gap-2">
          <NeedTypeChip type={type} />
          <span className="truncate text-2xs text-ink-3 max-sm:hidden">{need.product}</span>
        </div>
      </Td>
      <Td className={`${CELL} max-sm:hidden`}>
        <Sparkline values={need.weekly.slice(-WEEKS)} band={usual} className="h-6 w-24" />
      </Td>
      <Td numeric className={CELL}>
        <TextLink
          look="plain"
          className="font-semibold"
          href={documentsHref(workspace, { need: need.key, from: week.from, to: week.to })}
        >
          {count(usual.count)}
        </TextLink>
        <div className="text-2xs text-ink-3">
          {t("usual", { low: count(usual.low), high: count(usual.high) })}
        </div>
      </Td>
      <Td numeric className={`${CELL} max-sm:col-start-2`}>
        <Delta
          direction={usual.count === usual.median ? "flat" : usual.count > usual.median ? "up" : "down"}
          tone={changeTone(type, usual.moved)}
          value={
            usual.count === 0
              ? t("noneNow")
              : ratio === null
                ? t("fromNone")
                : formatValue(ratio, "times", locale)
          }
        />
      </Td>
      <Td className={`${CELL} text-ink-2 sm:w-1/3 sm:min-w-40`}>
        {quote && mark ? (
          <TextLink
            look="plain"
            href={`/${workspace}/documents/${quote.documentId}`}
            lang={langOf(quote.language)}
          >
            {t("quoted", { text: quote.text.slice(mark.start, mark.end) })}
          </TextLink>
        ) : null}
      </Td>
    </tr>
  );
}
