import { useLocale, useTranslations } from "next-intl";
import { MeasureText } from "@/components/recommendations/measure-text";
import { modelName } from "@/components/recommendations/model-name";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";
import { formatSigned } from "@/lib/format/format-signed";

export interface PartWorthProps {
  result: NonNullable<RunMetrics["recommend"]>;
  className?: string;
}

/** What each part of the blend is worth, what diversity costs, and whether clicks are many enough to rank by. */
export function PartWorth({ result, className }: PartWorthProps) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const { ablation = [], diversity = [], clicks, k } = result;
  if (ablation.length === 0) return null;
  const sorted = [...ablation].sort((a, b) => b.loss.value - a.loss.value);
  return (
    <Card
      flush
      title={t("evaluation.worth", { model: modelName(sorted[0]?.name ?? "", t) })}
      description={t("evaluation.worthNote", { k })}
      footer={<span>{clicksText()}</span>}
      {...(className ? { className } : {})}
    >
      <Table label={t("evaluation.worthLabel")} stack>
        <thead>
          <tr>
            <Th>{t("evaluation.part")}</Th>
            <Th numeric>{t("evaluation.loss", { k })}</Th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ name, loss }) => (
            <tr key={name}>
              <Td>{modelName(name, t)}</Td>
              <Td numeric label={t("evaluation.loss", { k })}>
                <MeasureText measure={loss} signed />
              </Td>
            </tr>
          ))}
          {diversity
            .filter(({ balance }) => balance < 1)
            .map(({ balance, ndcgLoss, likeness }) => (
              <tr key={balance}>
                <Td>
                  {t("evaluation.diverse", {
                    share: formatPercent(1 - balance, locale, 0),
                    likeness: formatDecimal(likeness, locale, 2),
                  })}
                </Td>
                <Td numeric label={t("evaluation.loss", { k })}>
                  {formatSigned(ndcgLoss, locale, { digits: 3 })}
                </Td>
              </tr>
            ))}
        </tbody>
      </Table>
    </Card>
  );

  function clicksText(): string {
    if (!clicks) return t("evaluation.clicksUnknown");
    const counts = {
      clicks: formatCount(clicks.clicks, locale),
      needed: formatCount(clicks.clicksNeeded, locale),
    };
    if (!clicks.measured) return t("evaluation.clicksFew", counts);
    return t(clicks.used ? "evaluation.clicksUsed" : "evaluation.clicksNoBetter", {
      ...counts,
      auc: formatDecimal(clicks.measured.auc.value, locale, 3),
      error: formatDecimal(clicks.measured.calibrationError, locale, 3),
    });
  }
}
