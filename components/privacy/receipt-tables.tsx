import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { type ErasureReceipt, PERSON_TABLES } from "@/lib/domain/privacy/erasure";
import { formatCount } from "@/lib/format/format-count";

/** What was deleted and rewritten, by table. */
export function ReceiptTables({ receipt }: { receipt: ErasureReceipt }) {
  const t = useTranslations("privacy");
  const locale = useLocale();
  return (
    <Table label={t("receipt.title", { id: receipt.id })}>
      <thead>
        <tr>
          <Th>{t("person.table")}</Th>
          <Th numeric>{t("receipt.deleted")}</Th>
          <Th numeric>{t("receipt.rewritten")}</Th>
        </tr>
      </thead>
      <tbody>
        {PERSON_TABLES.flatMap((table) => {
          const tally = receipt.tables[table];
          if (!tally) return [];
          return [
            <tr key={table}>
              <Td>
                {t(`tables.${table}`)} <code className="text-2xs text-ink-3">{table}</code>
              </Td>
              <Td numeric>{formatCount(tally.deleted, locale)}</Td>
              <Td numeric>{formatCount(tally.rewritten, locale)}</Td>
            </tr>,
          ];
        })}
      </tbody>
    </Table>
  );
}

/** Where the search afterwards found something. */
export function ReceiptScan({ scan }: { scan: NonNullable<ErasureReceipt["scan"]> }) {
  const t = useTranslations("privacy.receipt");
  const locale = useLocale();
  const places = [
    ...scan.remaining.map((place) => ({ ...place, of: t("remaining") })),
    ...scan.elsewhere.map((place) => ({ ...place, of: t("elsewhere") })),
  ];
  return (
    <>
      {scan.remaining.length === 0 ? <p className="px-3 pb-2 text-xs sm:px-4">{t("scanNone")}</p> : null}
      {places.length > 0 ? (
        <Table label={t("place")}>
          <thead>
            <tr>
              <Th>{t("place")}</Th>
              <Th numeric>{t("count")}</Th>
              <Th>
                <span className="sr-only">{t("remaining")}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ place, count, of }) => (
              <tr key={`${place} ${of}`}>
                <Td>
                  <code className="break-all">{place}</code>
                </Td>
                <Td numeric>{formatCount(count, locale)}</Td>
                <Td>{of}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </>
  );
}
