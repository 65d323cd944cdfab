import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { LogOdds } from "@/lib/domain/needs/log-odds";
import type { IntentCause } from "@/lib/domain/service-room/service-room";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";

export interface IntentCausesProps {
  label: string;
  rows: readonly (IntentCause & { readonly odds: LogOdds })[];
  /** Questions of the intent. */
  of: number;
  hrefFor: (id: number) => string;
}

/** What an intent is asked about more than others are, with how many times the odds. */
export function IntentCauses({ label, rows, of, hrefFor }: IntentCausesProps) {
  const t = useTranslations("serviceRoom.causes");
  const locale = useLocale();
  if (rows.length === 0) return <p className="px-3 pb-4 text-xs text-ink-2 sm:px-4">{t("none")}</p>;
  const times = (value: number) => formatDecimal(value, locale, 1);
  return (
    <Table label={label}>
      <thead>
        <tr>
          <Th>{label}</Th>
          <Th numeric>{t("questions")}</Th>
          <Th numeric>{t("odds")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <Td>
              <TextLink look="name" href={hrefFor(row.id)}>
                {pickName(row, locale)}
              </TextLink>
            </Td>
            <Td numeric>{formatRate(row.inside, of, locale, 0)}</Td>
            <Td numeric className="whitespace-nowrap">
              {times(row.odds.value)} ({times(row.odds.low)}–{times(row.odds.high)})
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
