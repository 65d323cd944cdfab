import { useLocale, useTranslations } from "next-intl";
import { EffectCell, effectBound } from "@/components/needs/effect-cell";
import { TrendCell } from "@/components/needs/trend-cell";
import { classNames } from "@/components/ui/class-names";
import { NeedTypeChip } from "@/components/ui/need-type-chip";
import { SentimentBar } from "@/components/ui/sentiment-bar";
import { Sparkline } from "@/components/ui/sparkline";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { FIRST_DIRECTION, type NeedFilter, type NeedSort } from "@/lib/domain/needs/need-filter";
import type { NeedRow } from "@/lib/domain/needs/need-row";
import { needsHref, sortBy } from "@/lib/domain/needs/needs-href";
import { formatCount } from "@/lib/format/format-count";
import { pickName } from "@/lib/format/pick-name";

export interface NeedsTableProps {
  workspace: string;
  rows: readonly NeedRow[];
  /** What fits no need; the last row. */
  other: NeedRow | null;
  filter: NeedFilter;
  /** The need that is open beside the table. */
  open?: number | undefined;
}

const SPARK_WEEKS = 13;
/** Three lines on a phone: name and type, mentions and trend, sentiment. */
const ROW =
  "max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-x-3 max-sm:gap-y-1.5 max-sm:border-b max-sm:border-line max-sm:px-3 max-sm:py-2.5";
const CELL =
  "sm:h-[46px] sm:py-1 max-sm:h-auto max-sm:border-0 max-sm:p-0 max-sm:text-left sm:px-1.5 max-sm:first:pl-0 max-sm:last:pr-0";

/** Id of the link that opens a need: where the focus returns to when its panel closes. */
export function needLinkId(key: number): string {
  return `need-${key}`;
}

export function NeedsTable({ workspace, rows, other, filter, open }: NeedsTableProps) {
  const t = useTranslations("needs");
  const bound = effectBound(rows);
  const sort = (column: NeedSort) => ({
    href: needsHref(workspace, sortBy(filter, column), open),
    direction: filter.sort === column ? (filter.dir ?? FIRST_DIRECTION[column]) : undefined,
  });
  const row = { workspace, filter, bound };
  return (
    <Table label={t("table.label")} className="max-sm:[&_tbody]:block max-sm:[&_thead]:sr-only">
      <thead>
        <tr>
          <Th sort={sort("name")}>{t("table.name")}</Th>
          <Th className="sm:px-1.5">{t("table.type")}</Th>
          <Th className="sm:px-1.5" numeric sort={sort("mentions")}>
            {t("table.mentions")}
          </Th>
          <Th className="sm:px-1.5" sort={sort("sentiment")}>
            {t("table.sentiment")}
          </Th>
          <Th className="sm:px-1.5" numeric sort={sort("effect")}>
            {t("table.effect")}
          </Th>
          <Th numeric sort={sort("trend")}>
            {t("table.trend")}
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((need) => (
          <NeedTableRow key={need.key} need={need} selected={need.key === open} {...row} />
        ))}
        {other ? <OtherRow need={other} {...row} /> : null}
      </tbody>
    </Table>
  );
}

interface RowProps {
  need: NeedRow;
  workspace: string;
  filter: NeedFilter;
  bound: number;
}

function NeedTableRow({ need, workspace, filter, bound, selected }: RowProps & { selected: boolean }) {
  const locale = useLocale();
  return (
    <tr className={ROW} aria-selected={selected}>
      <Td className={classNames(CELL, "sm:w-1/4 sm:max-w-0 sm:min-w-38")}>
        <TextLink
          look="name"
          id={needLinkId(need.key)}
          href={needsHref(workspace, filter, need.key)}
          scroll={false}
          className="block truncate"
        >
          {pickName(need, locale)}
        </TextLink>
        <div className="truncate text-2xs text-ink-3">
          {need.products
            .slice(0, 2)
            .map((product) => product.title)
            .join(", ")}
        </div>
      </Td>
      <Td className={classNames(CELL, "max-sm:justify-self-end")}>
        <NeedTypeChip type={need.type} />
      </Td>
      <Td numeric className={CELL}>
        <Mentions need={need} workspace={workspace} />
      </Td>
      <Td className={classNames(CELL, "max-sm:order-last max-sm:col-span-2")}>
        <SentimentBar {...sentimentOf(need)} className="min-w-25 max-w-36 grid-cols-[27px_1fr_27px]" />
      </Td>
      <Td numeric className={classNames(CELL, "max-sm:hidden")}>
        <EffectCell need={need} bound={bound} />
      </Td>
      <Td numeric className={classNames(CELL, "max-sm:justify-self-end")}>
        <TrendCell need={need} />
      </Td>
    </tr>
  );
}

/** The rest: no type, no effect, no trend, and why. */
function OtherRow({ need, workspace }: RowProps) {
  const t = useTranslations("needs");
  return (
    <tr className={ROW}>
      <Td className={CELL} colSpan={2}>
        <span className="text-sm font-medium text-ink-2">{t("other.name")}</span>
        <div className="text-2xs text-ink-3">{t("other.explanation")}</div>
      </Td>
      <Td numeric className={CELL}>
        <Mentions need={need} workspace={workspace} />
      </Td>
      <Td className={classNames(CELL, "max-sm:col-span-2")}>
        <SentimentBar {...sentimentOf(need)} className="min-w-25 max-w-36 grid-cols-[27px_1fr_27px]" />
      </Td>
      <Td className={classNames(CELL, "max-sm:hidden")} colSpan={2} />
    </tr>
  );
}

function sentimentOf({ negative, neutral, positive }: NeedRow) {
  return { negative, neutral, positive };
}

function Mentions({ need, workspace }: { need: NeedRow; workspace: string }) {
  const t = useTranslations("needs");
  const locale = useLocale();
  const count = formatCount(need.mentions, locale);
  return (
    <span className="flex items-center gap-1.5 sm:justify-end">
      <Sparkline values={need.weekly.slice(-SPARK_WEEKS)} className="w-11.5" />
      <TextLink
        look="plain"
        href={documentsHref(workspace, { need: need.key })}
        aria-label={t("table.mentionsLabel", { count })}
        className="min-w-9 text-right"
      >
        {count}
      </TextLink>
    </span>
  );
}
