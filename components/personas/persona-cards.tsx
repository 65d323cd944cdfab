import { useLocale, useTranslations } from "next-intl";
import { OverIndexText } from "@/components/personas/over-index-text";
import { PersonaLink } from "@/components/personas/persona-link";
import { Card } from "@/components/ui/card";
import { KeyValues } from "@/components/ui/key-values";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { PersonaRow } from "@/lib/domain/persona/persona-row";
import { formatCount } from "@/lib/format/format-count";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";

export interface PersonaCardsProps {
  workspace: string;
  currency: string;
  of: "customers" | "texts";
  personas: readonly PersonaRow[];
  needs: ReadonlyMap<number, NeedRef>;
  /** All who have a profile. */
  profiles: number;
}

const SHOWN = 3;

/** A card a persona: what it wants, buys and is worth. */
export function PersonaCards({ workspace, currency, of, personas, needs, profiles }: PersonaCardsProps) {
  const t = useTranslations("personas");
  const locale = useLocale();
  const days = (count: number) => formatCount(Math.round(count), locale);
  return (
    <div className="grid gap-3 sm:grid-cols-2 sm:gap-4 xl:grid-cols-3">
      {personas.map(({ summary, ...row }) => {
        const wants = (summary?.needs ?? []).filter(({ low, key }) => low > 1 && needs.has(key));
        const buys = (summary?.categories ?? []).filter(({ low }) => low > 1);
        const value = summary?.value;
        return (
          <Card
            key={row.key}
            title={<PersonaLink workspace={workspace} persona={row} />}
            description={
              <span className="num">
                {formatRate(row.size, profiles, locale)}
                {row.pinned ? ` · ${t("table.pinned")}` : null}
              </span>
            }
          >
            <dl className="grid gap-2.5 text-xs">
              <Apart label={t("table.needs")} none={t("table.nothing")}>
                {wants.slice(0, SHOWN).map((need) => (
                  <li key={need.key}>
                    {pickName(needs.get(need.key) ?? { nameEn: "", nameZh: "" }, locale)}{" "}
                    <OverIndexText of={need} />
                  </li>
                ))}
              </Apart>
              {of === "texts" ? null : (
                <Apart label={t("table.categories")} none={t("table.nothing")}>
                  {buys.slice(0, SHOWN).map((category) => (
                    <li key={category.name}>
                      {category.name} <OverIndexText of={category} />
                    </li>
                  ))}
                </Apart>
              )}
            </dl>
            {of === "texts" ? null : (
              <div className="mt-3 border-t border-line pt-2.5">
                <KeyValues
                  items={[
                    {
                      label: t("table.revenue"),
                      value: `${formatMoney(Math.round(row.revenue), currency, locale)} = ${formatPercent(row.revenueShare, locale)}`,
                    },
                    ...(value
                      ? [
                          {
                            label: t("value.revenue", { days: value.days }),
                            value: formatMoney(value.revenue, currency, locale),
                          },
                          { label: t("value.churn"), value: formatPercent(value.churn, locale, 0) },
                          {
                            label: t("value.window"),
                            value: t("value.windowDays", {
                              from: days(value.window.from),
                              to: days(value.window.to),
                            }),
                          },
                        ]
                      : []),
                  ]}
                />
              </div>
            )}
          </Card>
        );
      })}
    </div>
  );
}

function Apart({ label, none, children }: { label: string; none: string; children: React.ReactNode[] }) {
  return (
    <div>
      <dt className="text-2xs text-ink-3">{label}</dt>
      <dd>{children.length > 0 ? <ul className="grid gap-0.5">{children}</ul> : none}</dd>
    </div>
  );
}
