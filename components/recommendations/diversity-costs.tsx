import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { DiversityCost } from "@/lib/domain/recommendation/diversity-cost";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";
import { formatSigned } from "@/lib/format/format-signed";

/** What each setting of the diversity rule costs, so that nobody has to guess. */
export function DiversityCosts({ costs }: { costs: readonly DiversityCost[] }) {
  const t = useTranslations("recommendations.rules.diversity");
  const locale = useLocale();
  return (
    <Card flush title={t("title")} description={t("description")}>
      <Table label={t("title")}>
        <thead>
          <tr>
            <Th>{t("share")}</Th>
            <Th numeric>{t("loss")}</Th>
            <Th numeric>{t("likeness")}</Th>
          </tr>
        </thead>
        <tbody>
          {costs.map(({ balance, ndcgLoss, likeness }) => (
            <tr key={balance}>
              <Td>{formatPercent(1 - balance, locale, 0)}</Td>
              <Td numeric>{formatSigned(-ndcgLoss, locale, { digits: 4 })}</Td>
              <Td numeric>{formatDecimal(likeness, locale, 2)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
