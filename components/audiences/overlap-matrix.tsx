import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { TablePanel } from "@/components/ui/table-panel";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { AudienceList } from "@/lib/domain/audiences/audience-row";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";

/** How many customers each two audiences share, and which share of the row's that is. */
export function OverlapMatrix({ audiences, overlaps }: AudienceList) {
  const t = useTranslations("audiences");
  const locale = useLocale();
  const compared = audiences.slice(0, overlaps.length);
  return (
    <TablePanel>
      <Table label={t("overlap.title")}>
        <thead>
          <tr>
            <Th>{t("table.name")}</Th>
            {compared.map(({ id, name }) => (
              <Th key={id} numeric>
                {name}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compared.map(({ id, name, size }, row) => (
            <tr key={id}>
              <Td>{name}</Td>
              {compared.map((other, column) => {
                const both = overlaps[row]?.[column] ?? 0;
                return (
                  <Td key={other.id} numeric>
                    {formatCount(both, locale)}{" "}
                    <span className="text-ink-3">
                      {size > 0 ? formatPercent(both / size, locale, 0) : "–"}
                    </span>
                  </Td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </TablePanel>
  );
}
