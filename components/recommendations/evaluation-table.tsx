import { useLocale, useTranslations } from "next-intl";
import { MeasureText } from "@/components/recommendations/measure-text";
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

/** The same figures as rows, with what else was measured and what each weighs in the blend. */
export function EvaluationTable({ result, className }: EvaluationTableProps) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const { models, best, k, weights } = result;
  const sorted = [...models].sort((a, b) => b.ndcg.value - a.ndcg.value);
  const coverage = (name: string) => models.find((model) => model.name === name)?.coverage ?? 0;
  const ratio = coverage(best) / Math.max(1e-9, coverage("popularity"));
  // Runs of before have not measured all.
  const optional = (value: number | undefined, digits: number) =>
    value === undefined ? "–" : formatDecimal(value, locale, digits);
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
            <Th numeric>{t("evaluation.hitRate")}</Th>
            <Th numeric>{t("evaluation.map")}</Th>
            <Th numeric>{t("evaluation.overKnn")}</Th>
            <Th numeric>{t("evaluation.coverage")}</Th>
            <Th numeric>{t("evaluation.novelty")}</Th>
            <Th numeric>{t("evaluation.diversity")}</Th>
            {weights ? <Th numeric>{t("evaluation.weight")}</Th> : null}
          </tr>
        </thead>
        <tbody>
          {sorted.map((model) => (
            <tr key={model.name}>
              <Td className={model.name === best ? "font-semibold" : ""}>{modelName(model.name, t)}</Td>
              <Td numeric label={t("evaluation.ndcg", { k })}>
                <MeasureText measure={model.ndcg} />
              </Td>
              <Td numeric label={t("evaluation.recall", { k })}>
                <MeasureText measure={model.recall} />
              </Td>
              <Td numeric label={t("evaluation.hitRate")}>
                {model.hitRate === undefined ? "–" : formatPercent(model.hitRate, locale, 1)}
              </Td>
              <Td numeric label={t("evaluation.map")}>
                {optional(model.map, 3)}
              </Td>
              <Td numeric label={t("evaluation.overKnn")}>
                {model.overItemKnn && model.name !== "item-knn" ? (
                  <MeasureText measure={model.overItemKnn} signed />
                ) : (
                  "–"
                )}
              </Td>
              <Td numeric label={t("evaluation.coverage")}>
                {formatPercent(model.coverage, locale, 0)}
              </Td>
              <Td numeric label={t("evaluation.novelty")}>
                {optional(model.novelty, 1)}
              </Td>
              <Td numeric label={t("evaluation.diversity")}>
                {optional(model.diversity, 3)}
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
