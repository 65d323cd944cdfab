import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { SilentShelf } from "@/lib/domain/demand/demand";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { OverIndex } from "@/lib/domain/over-index";
import { formatRate } from "@/lib/format/format-rate";
import { formatValue } from "@/lib/format/format-value";
import { pickName } from "@/lib/format/pick-name";

/** Shelves that customers of a persona buy from and do not write of. */
export function SilentShelvesTable({ workspace, rows }: { workspace: string; rows: readonly SilentShelf[] }) {
  const t = useTranslations("demand");
  const locale = useLocale();
  const times = ({ value, low, high }: OverIndex) =>
    t("times", {
      value: formatValue(value, "times", locale),
      low: formatValue(low, "times", locale),
      high: formatValue(high, "times", locale),
    });
  return (
    <Table label={t("silent.title")} stack>
      <thead>
        <tr>
          <Th>{t("silent.persona")}</Th>
          <Th>{t("silent.category")}</Th>
          <Th numeric>{t("silent.lines")}</Th>
          <Th numeric>{t("silent.buys")}</Th>
          <Th numeric>{t("silent.documents")}</Th>
          <Th numeric>{t("silent.writes")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.persona.key} ${row.category}`}>
            <Td>
              <TextLink look="name" href={`/${workspace}/personas/${row.persona.key}`}>
                {pickName(row.persona, locale)}
              </TextLink>
            </Td>
            <Td label={t("silent.category")}>{row.category}</Td>
            <Td numeric label={t("silent.lines")}>
              {formatRate(row.lines, row.ofLines, locale)}
            </Td>
            <Td numeric label={t("silent.buys")}>
              {times(row.buys)}
            </Td>
            <Td numeric label={t("silent.documents")}>
              <TextLink look="plain" href={documentsHref(workspace, { persona: row.persona.key })}>
                {formatRate(row.documents, row.lines, locale)}
              </TextLink>
            </Td>
            <Td numeric label={t("silent.writes")}>
              {times(row.writes)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
