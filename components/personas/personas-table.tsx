import { useLocale, useTranslations } from "next-intl";
import { OverIndexText } from "@/components/personas/over-index-text";
import { PersonaLink } from "@/components/personas/persona-link";
import { HBar } from "@/components/ui/h-bar";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { membersHref } from "@/lib/domain/persona/member-filter";
import type { PersonaRow } from "@/lib/domain/persona/persona-row";
import { formatCount } from "@/lib/format/format-count";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";

export interface PersonasTableProps {
  workspace: string;
  currency: string;
  personas: readonly PersonaRow[];
  needs: ReadonlyMap<number, NeedRef>;
  of: "customers" | "texts";
  /** All who have a profile. */
  profiles: number;
  runBefore: number | null;
}

const SHOWN = 3;

/** A row a persona: how large, what it brings, what sets it apart, who stayed. */
export function PersonasTable(props: PersonasTableProps) {
  const { workspace, currency, of, personas, needs, profiles: customers, runBefore } = props;
  const isText = of === "texts";
  const t = useTranslations("personas.table");
  const locale = useLocale();
  const most = Math.max(1e-9, ...personas.flatMap((row) => [row.size / customers, row.revenueShare]));
  return (
    <Table label={t("label")} stack>
      <thead>
        <tr>
          <Th>{t("name")}</Th>
          <Th>{isText ? t("texts") : t("customers")}</Th>
          {isText ? null : <Th>{t("revenue")}</Th>}
          <Th>{t("needs")}</Th>
          {isText ? null : <Th>{t("categories")}</Th>}
          <Th numeric>{runBefore === null ? t("stayedFirst") : t("stayed", { run: runBefore })}</Th>
        </tr>
      </thead>
      <tbody>
        {personas.map((row) => (
          <tr key={row.key} className="[&>td]:align-top">
            <Td className="sm:min-w-40">
              <PersonaLink workspace={workspace} persona={row} />
              {row.pinned ? <span className="text-2xs text-ink-3">{t("pinned")}</span> : null}
            </Td>
            <Td label={isText ? t("texts") : t("customers")} className="num sm:w-36">
              <TextLink look="plain" href={membersHref(workspace, row.key, {})}>
                {formatRate(row.size, customers, locale)}
              </TextLink>
              <HBar share={row.size / customers / most} colour={row.key} className="mt-1 max-sm:hidden" />
            </Td>
            {isText ? null : (
              <Td label={t("revenue")} className="num sm:w-32">
                {formatMoney(Math.round(row.revenue), currency, locale)} ={" "}
                {formatPercent(row.revenueShare, locale)}
                <HBar share={row.revenueShare / most} className="mt-1 max-sm:hidden" />
              </Td>
            )}
            <Td label={t("needs")}>
              <Apart none={t("nothing")}>
                {(row.summary?.needs ?? [])
                  .filter(({ low }) => low > 1)
                  .slice(0, SHOWN)
                  .map((need) => (
                    <li key={need.key}>
                      <TextLink
                        look="plain"
                        href={documentsHref(workspace, { need: need.key, persona: row.key })}
                      >
                        {nameOf(needs.get(need.key), locale)}
                      </TextLink>{" "}
                      <OverIndexText of={need} />
                    </li>
                  ))}
              </Apart>
            </Td>
            {isText ? null : (
              <Td label={t("categories")}>
                <Apart none={t("nothing")}>
                  {(row.summary?.categories ?? [])
                    .filter(({ low }) => low > 1)
                    .slice(0, SHOWN)
                    .map((category) => (
                      <li key={category.name}>
                        <TextLink
                          look="plain"
                          href={membersHref(workspace, row.key, { category: category.name })}
                        >
                          {category.name}
                        </TextLink>{" "}
                        <OverIndexText of={category} />
                      </li>
                    ))}
                </Apart>
              </Td>
            )}
            <Td numeric label={t("stayedShort")}>
              {row.before ? (
                <>
                  {formatPercent(row.before.stayed / Math.max(1, row.before.size), locale, 0)}
                  <span className="block text-2xs text-ink-3">
                    {formatCount(row.before.stayed, locale)} / {formatCount(row.before.size, locale)}
                  </span>
                </>
              ) : (
                <span className="text-ink-3">{runBefore === null ? "–" : t("new")}</span>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Apart({ children, none }: { children: React.ReactNode[]; none: string }) {
  if (children.length === 0) return <span className="text-ink-3">{none}</span>;
  return <ul className="inline-grid gap-0.5">{children}</ul>;
}

function nameOf(need: NeedRef | undefined, locale: "en" | "zh"): string {
  return need ? pickName(need, locale) : "–";
}
