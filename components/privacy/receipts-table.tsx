import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { type ErasureReceipt, rowsOfErasure } from "@/lib/domain/privacy/erasure";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";

interface ReceiptsTableProps {
  workspace: { readonly slug: string; readonly timeZone: string };
  receipts: readonly ErasureReceipt[];
}

/** The receipts of people who were deleted on request, newest first. */
export function ReceiptsTable({ workspace, receipts }: ReceiptsTableProps) {
  const t = useTranslations("privacy.receipts");
  const locale = useLocale();
  if (receipts.length === 0)
    return (
      <div className="px-3 pt-1 pb-4 sm:px-4">
        <EmptyState title={t("emptyTitle")} body={t("empty")} />
      </div>
    );
  return (
    <Table label={t("description")} stack>
      <thead>
        <tr>
          <Th>{t("number")}</Th>
          <Th>{t("at")}</Th>
          <Th>{t("by")}</Th>
          <Th numeric>{t("rows")}</Th>
          <Th numeric>{t("left")}</Th>
          <Th>{t("state")}</Th>
        </tr>
      </thead>
      <tbody>
        {receipts.map((receipt) => (
          <tr key={receipt.id}>
            <Td>
              <TextLink href={`/${workspace.slug}/privacy/receipts/${receipt.id}`} look="name">
                {receipt.id}
              </TextLink>
            </Td>
            <Td label={t("at")}>{formatDateTime(receipt.createdAt, locale, workspace.timeZone)}</Td>
            <Td label={t("by")}>{receipt.createdBy ?? t("commandLine")}</Td>
            <Td numeric label={t("rows")}>
              {formatCount(rowsOfErasure(receipt), locale)}
            </Td>
            <Td numeric label={t("left")}>
              {receipt.remaining < 0 ? t("unsearched") : formatCount(receipt.remaining, locale)}
            </Td>
            <Td label={t("state")}>
              <Chip tone={receipt.liftedAt ? "warn" : "neutral"}>
                {t(receipt.liftedAt ? "lifted" : "refused")}
              </Chip>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
