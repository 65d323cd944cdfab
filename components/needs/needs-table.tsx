import { EyeOff, Pin } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { EffectCell, effectBound } from "@/components/needs/effect-cell";
import { MentionsCell } from "@/components/needs/mentions-cell";
import { OddsCell } from "@/components/needs/odds-cell";
import { ThemeRow } from "@/components/needs/theme-row";
import { TrendCell } from "@/components/needs/trend-cell";
import { classNames } from "@/components/ui/class-names";
import { NeedTypeChip } from "@/components/ui/need-type-chip";
import { SentimentBar } from "@/components/ui/sentiment-bar";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import {
  FIRST_DIRECTION,
  type NeedFilter,
  type NeedSort,
  narrowsGroup,
  narrowsMentions,
} from "@/lib/domain/needs/need-filter";
import type { CountedNeed } from "@/lib/domain/needs/need-row";
import type { NeedScope } from "@/lib/domain/needs/need-scope";
import { needsHref, sortBy } from "@/lib/domain/needs/needs-href";
import type { ThemeGroup } from "@/lib/domain/needs/theme-groups";
import { formatShortDate } from "@/lib/format/format-short-date";
import { pickName } from "@/lib/format/pick-name";

export interface NeedsTableProps {
  workspace: string;
  rows: readonly CountedNeed[];
  /** Mentions that the filter leaves: what shares are of. */
  of: number;
  /** What fits no need; the last row. */
  other: CountedNeed | null;
  /** Heads of the groups, where needs stand under their themes. */
  themes: readonly ThemeGroup[] | null;
  filter: NeedFilter;
  /** The days that are counted. */
  scope: Pick<NeedScope, "from" | "to">;
  timeZone: string;
  /** The need that is open beside the table. */
  open?: number | undefined;
}

/** Three lines on a phone: name and type, mentions and trend, sentiment. */
const ROW =
  "max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-x-3 max-sm:gap-y-1.5 max-sm:border-b max-sm:border-line max-sm:px-3 max-sm:py-2.5";
const CELL =
  "sm:h-[46px] sm:py-1 max-sm:h-auto max-sm:border-0 max-sm:p-0 max-sm:text-left sm:px-1.5 max-sm:first:pl-0 max-sm:last:pr-0";

/** Id of the link that opens a need: where the focus returns to when its panel closes. */
export function needLinkId(key: number): string {
  return `need-${key}`;
}

export function NeedsTable(props: NeedsTableProps) {
  const { workspace, rows, of, other, themes, filter, scope, timeZone, open } = props;
  const t = useTranslations("needs");
  const bound = effectBound(rows);
  const columns = {
    over: narrowsGroup(filter),
    change: filter.against !== undefined,
    effect: !narrowsMentions(filter),
  };
  const sort = (column: NeedSort) => ({
    href: needsHref(workspace, sortBy(filter, column), open),
    direction: filter.sort === column ? (filter.dir ?? FIRST_DIRECTION[column]) : undefined,
  });
  const row = { workspace, filter, scope, bound, of, columns, timeZone };
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
          {columns.over ? (
            <Th className="sm:px-1.5" numeric sort={sort("over")}>
              {t("table.over")}
            </Th>
          ) : null}
          {columns.change ? (
            <Th className="sm:px-1.5" numeric sort={sort("change")}>
              {t("table.change")}
            </Th>
          ) : null}
          {columns.effect ? (
            <Th className="sm:px-1.5" numeric sort={sort("effect")}>
              {t("table.effect")}
            </Th>
          ) : null}
          <Th numeric sort={sort("trend")}>
            {t("table.trend")}
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((need, at) => (
          <Fragment key={need.key}>
            {themes && (at === 0 || rows[at - 1]?.theme?.key !== need.theme?.key) ? (
              <ThemeRow
                workspace={workspace}
                group={themes.find(({ theme }) => theme?.key === need.theme?.key)}
                of={of}
              />
            ) : null}
            <NeedTableRow need={need} selected={need.key === open} {...row} />
          </Fragment>
        ))}
        {other && other.mentions > 0 ? <OtherRow need={other} {...row} /> : null}
      </tbody>
    </Table>
  );
}

interface RowProps {
  need: CountedNeed;
  workspace: string;
  filter: NeedFilter;
  scope: Pick<NeedScope, "from" | "to">;
  bound: number;
  of: number;
  /** Those that not every filter shows. */
  columns: { readonly over: boolean; readonly change: boolean; readonly effect: boolean };
  timeZone: string;
}

function NeedTableRow(props: RowProps & { selected: boolean }) {
  const { need, workspace, filter, scope, bound, of, columns, timeZone, selected } = props;
  const t = useTranslations("needs");
  const locale = useLocale();
  return (
    <tr className={ROW} aria-selected={selected}>
      <Td className={classNames(CELL, "sm:w-1/4 sm:max-w-0 sm:min-w-38")}>
        <span className="flex items-center gap-1.5">
          {need.pinned ? (
            <Pin role="img" aria-label={t("table.pinned")} className="size-3 shrink-0 text-ink-3" />
          ) : null}
          {need.hidden ? (
            <EyeOff role="img" aria-label={t("table.hidden")} className="size-3 shrink-0 text-ink-3" />
          ) : null}
          <TextLink
            look="name"
            id={needLinkId(need.key)}
            href={needsHref(workspace, filter, need.key)}
            scroll={false}
            className="block truncate"
          >
            {pickName(need, locale)}
          </TextLink>
        </span>
        <div className="truncate text-2xs text-ink-3">
          {need.firstWeek
            ? t("table.first", { date: formatShortDate(need.firstWeek, locale, timeZone) })
            : need.products
                .slice(0, 2)
                .map((product) => product.title)
                .join(", ")}
        </div>
      </Td>
      <Td className={classNames(CELL, "max-sm:justify-self-end")}>
        <NeedTypeChip type={need.type} />
      </Td>
      <Td numeric className={CELL}>
        <MentionsCell need={need} workspace={workspace} filter={{ ...filter, ...scope }} of={of} />
      </Td>
      <Td className={classNames(CELL, "max-sm:order-last max-sm:col-span-2")}>
        <SentimentBar {...sentimentOf(need)} className="min-w-25 max-w-36 grid-cols-[27px_1fr_27px]" />
      </Td>
      {columns.over ? (
        <Td numeric className={classNames(CELL, "max-sm:justify-self-end")}>
          <OddsCell odds={need.over} type={null} label={t("table.over")} />
        </Td>
      ) : null}
      {columns.change ? (
        <Td numeric className={classNames(CELL, "max-sm:justify-self-end")}>
          <OddsCell
            odds={need.change?.odds ?? null}
            type={need.type}
            change={need.change}
            label={t("table.change")}
          />
        </Td>
      ) : null}
      {columns.effect ? (
        <Td numeric className={classNames(CELL, "max-sm:hidden")}>
          <EffectCell need={need} bound={bound} />
        </Td>
      ) : null}
      <Td numeric className={classNames(CELL, "max-sm:justify-self-end")}>
        <TrendCell need={need} />
      </Td>
    </tr>
  );
}

/** The rest: no type, no effect, no trend, and why. */
function OtherRow({ need, workspace, filter, scope, of, columns }: RowProps) {
  const t = useTranslations("needs");
  return (
    <tr className={ROW}>
      <Td className={CELL} colSpan={2}>
        <TextLink look="name" href={`/${workspace}/needs/${need.key}`} className="text-ink-2">
          {t("other.name")}
        </TextLink>
        <div className="text-2xs text-ink-3">{t("other.explanation")}</div>
      </Td>
      <Td numeric className={CELL}>
        <MentionsCell need={need} workspace={workspace} filter={{ ...filter, ...scope }} of={of} />
      </Td>
      <Td className={classNames(CELL, "max-sm:col-span-2")}>
        <SentimentBar {...sentimentOf(need)} className="min-w-25 max-w-36 grid-cols-[27px_1fr_27px]" />
      </Td>
      <Td
        className={classNames(CELL, "max-sm:hidden")}
        colSpan={1 + Object.values(columns).filter(Boolean).length}
      />
    </tr>
  );
}

function sentimentOf({ negative, neutral, positive }: CountedNeed) {
  return { negative, neutral, positive };
}
