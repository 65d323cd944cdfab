import { useLocale, useTranslations } from "next-intl";
import { useNumberName } from "@/components/personas/use-number-name";
import { Card } from "@/components/ui/card";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { Swatch } from "@/components/ui/swatch";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import { type Compared, compareSummaries } from "@/lib/domain/persona/compare-summaries";
import type { PersonaRow } from "@/lib/domain/persona/persona-row";
import { formatBehaviour } from "@/lib/format/format-behaviour";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";

export interface ComparePersonasProps {
  workspace: string;
  currency: string;
  personas: readonly PersonaRow[];
  needs: ReadonlyMap<number, NeedRef>;
  /** All who have a profile. */
  profiles: number;
  pair: readonly [PersonaRow, PersonaRow];
}

/** Two personas side by side: size and worth, medians, and what each asks for and buys more than all others. */
export function ComparePersonas(props: ComparePersonasProps) {
  const { workspace, currency, personas, needs, profiles, pair } = props;
  const t = useTranslations("personas");
  const field = useNumberName();
  const locale = useLocale();
  const options = personas.map((row) => ({ value: String(row.key), label: pickName(row, locale) }));
  const compared = compareSummaries(pair[0].summary, pair[1].summary);
  const value = (read: (of: NonNullable<NonNullable<PersonaRow["summary"]>["value"]>) => string) =>
    pair.map(({ summary }) => (summary?.value ? read(summary.value) : "–"));
  const worth: [string, readonly string[]][] = [
    [t("table.customers"), pair.map(({ size }) => formatRate(size, profiles, locale))],
    [t("table.revenue"), pair.map(({ revenueShare }) => formatPercent(revenueShare, locale))],
    [t("compare.expected"), value(({ revenue }) => formatMoney(revenue, currency, locale))],
    [t("value.churn"), value(({ churn }) => formatPercent(churn, locale, 0))],
    [
      t("value.window"),
      value(({ window }) =>
        t("value.windowDays", { from: Math.round(window.from), to: Math.round(window.to) }),
      ),
    ],
    ...compared.numbers.map(({ name, values }): [string, readonly string[]] => [
      `${t("medians.median")}: ${field(name)}`,
      values.map((median) => (median === null ? "–" : formatBehaviour(name, median, currency, locale))),
    ]),
  ];
  return (
    <>
      <Filters>
        <FilterSelect name="one" label={t("compare.one")} options={options} />
        <FilterSelect name="other" label={t("compare.other")} options={options} />
      </Filters>
      <Card
        flush
        title={t("compare.title", { one: pickName(pair[0], locale), other: pickName(pair[1], locale) })}
        description={t("compare.description")}
      >
        <Table label={t("compare.label")}>
          <thead>
            <tr>
              <Th>{t("compare.what")}</Th>
              {pair.map((row) => (
                <Th key={row.key} numeric>
                  <span className="inline-flex items-baseline gap-1.5">
                    <Swatch colour={row.key} />
                    <TextLink look="plain" href={`/${workspace}/personas/${row.key}`}>
                      {pickName(row, locale)}
                    </TextLink>
                  </span>
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {worth.map(([label, values]) => (
              <tr key={label}>
                <Td>{label}</Td>
                {values.map((text, side) => (
                  <Td key={pair[side]?.key} numeric>
                    {text}
                  </Td>
                ))}
              </tr>
            ))}
            <Ratios
              label={t("table.needs")}
              rows={compared.needs.flatMap((row) => {
                const ref = needs.get(Number(row.name));
                return ref ? [{ ...row, name: pickName(ref, locale) }] : [];
              })}
            />
            <Ratios label={t("table.categories")} rows={compared.categories} />
          </tbody>
        </Table>
      </Card>
    </>
  );
}

/** A heading, and a row a thing: how many times as often as all other customers each side has it. */
function Ratios({ label, rows }: { label: string; rows: readonly Compared[] }) {
  const t = useTranslations("personas");
  const locale = useLocale();
  if (rows.length === 0) return null;
  const times = (value: number) => formatDecimal(value, locale, 1);
  return (
    <>
      <tr>
        <Th>{label}</Th>
        <Th numeric>{t("compare.times")}</Th>
        <Th numeric>{t("compare.times")}</Th>
      </tr>
      {rows.map(({ name, sides }) => (
        <tr key={name}>
          <Td>{name}</Td>
          {sides.map((of, side) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two sides, always in this order
            <Td key={side} numeric className={of && of.low > 1 ? "font-medium" : "text-ink-3"}>
              {of
                ? `${t("times", { ratio: times(of.ratio) })} ${t("interval", { low: times(of.low), high: times(of.high) })}`
                : "–"}
            </Td>
          ))}
        </tr>
      ))}
    </>
  );
}
