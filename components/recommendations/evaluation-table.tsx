import { useLocale, useTranslations } from "next-intl";
import { modelName } from "@/components/recommendations/model-name";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";

export interface EvaluationTableProps {
  result: NonNullable<RunMetrics["recommend"]>;
  className?: string;
}

interface Measure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The same figures as rows, with recall, reach over the catalogue and what each weighs in the blend. */
export function EvaluationTable({ result, className }: EvaluationTableProps) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const { models, best, k, weights } = result;
  const sorted = [...models].sort((a, b) => b.ndcg.value - a.ndcg.value);
  const coverage = (name: string) => models.find((model) => model.name === name)?.coverage ?? 0;
  const ratio = coverage(best) / Math.max(1e-9, coverage("popularity"));
  const measure = ({ value, low, high }: Measure) => (
    <>
      {formatDecimal(value, locale, 3)}{" "}
      <span className="text-ink-3">
        {t("evaluation.range", { low: formatDecimal(low, locale, 3), high: formatDecimal(high, locale, 3) })}
      </span>
    </>
  );
  const words = {
    model: modelName(best, t),
    share: formatPercent(coverage(best), locale, 0),
    popularity: formatPercent(coverage("popularity"), locale, 0),
    times: formatDecimal(ratio, locale, 1),
  };
  return (
    <Card
      flush
      title={
        ratio >= 1.5 && best !== "popularity"
          ? t("evaluation.reach", words)
          : t("evaluation.reachSame", words)
      }
      description={t("evaluation.tableNote", { k })}
      {...(className ? { className } : {})}
    >
      <Table label={t("evaluation.label")} stack>
        <thead>
          <tr>
            <Th>{t("evaluation.model")}</Th>
            <Th numeric>{t("evaluation.ndcg", { k })}</Th>
            <Th numeric>{t("evaluation.recall", { k })}</Th>
            <Th numeric>{t("evaluation.coverage")}</Th>
            {weights ? <Th numeric>{t("evaluation.weight")}</Th> : null}
          </tr>
        </thead>
        <tbody>
          {sorted.map((model) => (
            <tr key={model.name}>
              <Td className={model.name === best ? "font-semibold" : ""}>{modelName(model.name, t)}</Td>
              <Td numeric label={t("evaluation.ndcg", { k })}>
                {measure(model.ndcg)}
              </Td>
              <Td numeric label={t("evaluation.recall", { k })}>
                {measure(model.recall)}
              </Td>
              <Td numeric label={t("evaluation.coverage")}>
                {formatPercent(model.coverage, locale, 0)}
              </Td>
              {weights ? (
                <Td numeric label={t("evaluation.weight")}>
                  {weights[model.name] === undefined
                    ? "–"
                    : formatDecimal(weights[model.name] ?? 0, locale, 2)}
                </Td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
