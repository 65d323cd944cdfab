import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import {
  isNarrowed,
  MEMBER_FIRST,
  MEMBERS_A_PAGE,
  type MemberFilter,
  type MemberSort,
  membersHref,
  sortMembers,
} from "@/lib/domain/persona/member-filter";
import type { PersonaMember } from "@/lib/domain/persona/persona-row";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatSigned } from "@/lib/format/format-signed";
import { pickName } from "@/lib/format/pick-name";

export interface MembersCardProps {
  workspace: string;
  currency: string;
  persona: { readonly key: number; readonly size: number };
  filter: MemberFilter;
  rows: readonly PersonaMember[];
  total: number;
  page: number;
  /** What the filter asks, in words. */
  asked: readonly string[];
}

/** The customers in a persona, or those of them behind a number of its page. */
export function MembersCard({
  workspace,
  currency,
  persona,
  filter,
  rows,
  total,
  page,
  asked,
}: MembersCardProps) {
  const t = useTranslations("personas.members");
  const locale = useLocale();
  const count = (value: number | null) => (value === null ? "–" : formatCount(Math.round(value), locale));
  const head = (column: MemberSort, numeric = true): ReactNode => (
    <Th
      key={column}
      numeric={numeric}
      sort={{
        href: membersHref(workspace, persona.key, sortMembers(filter, column)),
        direction: filter.sort === column ? (filter.dir ?? MEMBER_FIRST[column]) : undefined,
      }}
    >
      {t(column)}
    </Th>
  );
  const counts = { total: formatCount(total, locale), size: formatCount(persona.size, locale) };
  const narrowed = isNarrowed(filter);
  return (
    <Card
      id="members"
      flush={rows.length > 0}
      title={narrowed ? t("narrowed", counts) : t("title", counts)}
      description={t("description")}
      tools={
        narrowed ? (
          <span className="flex flex-wrap items-center justify-end gap-1.5 pr-1.5">
            {asked.map((word) => (
              <Chip key={word} tone="info">
                {word}
              </Chip>
            ))}
            <LinkButton variant="quiet" scroll={false} href={membersHref(workspace, persona.key, {})}>
              {t("all")}
            </LinkButton>
          </span>
        ) : null
      }
      footer={
        rows.length > 0 ? (
          <Pagination
            page={page}
            pageSize={MEMBERS_A_PAGE}
            total={total}
            hrefFor={(to) => membersHref(workspace, persona.key, { ...filter, page: to })}
          />
        ) : null
      }
    >
      {rows.length === 0 ? (
        <EmptyState title={t("empty")} body={t("emptyBody")} />
      ) : (
        <Table label={t("label")} stack>
          <thead>
            <tr>
              {head("key", false)}
              <Th>{t("topNeed")}</Th>
              {head("distance")}
              {head("recency")}
              {head("frequency")}
              {head("monetary")}
              {head("mentions")}
              {head("sentiment")}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <Td>
                  <TextLink look="name" href={`/${workspace}/customers/${row.id}`}>
                    {row.key}
                  </TextLink>
                </Td>
                <Td label={t("topNeed")}>
                  {row.topNeed ? (
                    <TextLink
                      look="plain"
                      href={documentsHref(workspace, { customer: row.id, need: row.topNeed.key })}
                    >
                      {pickName(row.topNeed, locale)}
                    </TextLink>
                  ) : (
                    <span className="text-ink-3">{t("silent")}</span>
                  )}
                </Td>
                <Td numeric label={t("distance")} className="max-sm:hidden!">
                  {row.distance === null ? "–" : formatDecimal(row.distance, locale, 2)}
                </Td>
                <Td numeric label={t("recency")}>
                  {count(row.recency)}
                </Td>
                <Td numeric label={t("frequency")}>
                  {count(row.frequency)}
                </Td>
                <Td numeric label={t("monetary")}>
                  {row.monetary === null ? "–" : formatMoney(Math.round(row.monetary), currency, locale)}
                </Td>
                <Td numeric label={t("mentions")} className="max-sm:hidden!">
                  {row.mentions > 0 ? (
                    <TextLink look="plain" href={documentsHref(workspace, { customer: row.id })}>
                      {count(row.mentions)}
                    </TextLink>
                  ) : (
                    count(0)
                  )}
                </Td>
                <Td numeric label={t("sentiment")}>
                  {row.sentiment === null ? "–" : formatSigned(row.sentiment, locale, { digits: 2 })}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
