import { useLocale, useTranslations } from "next-intl";
import { modelName } from "@/components/recommendations/model-name";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatDuration } from "@/lib/format/format-duration";

export interface SearchTrialsProps {
  result: NonNullable<RunMetrics["recommend"]>;
  className?: string;
}

/** Every setting that was tried, best first within its model, and the time that the search had and took. */
export function SearchTrials({ result, className }: SearchTrialsProps) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const { search, k } = result;
  if (!search) return null;
  const names = [...new Set(search.trials.map(({ model }) => model))];
  const rows = names.flatMap((name) =>
    search.trials
      .filter(({ model }) => model === name)
      .sort((a, b) => b.ndcg - a.ndcg)
      .map((trial, place) => ({ ...trial, id: `${name}-${place}`, best: place === 0 })),
  );
  return (
    <Card
      title={t("evaluation.search", { trials: rows.length })}
      description={t(search.cut ? "evaluation.searchCut" : "evaluation.searchDone", {
        seconds: formatDuration(search.seconds, locale),
        allowed: formatDuration(search.secondsAllowed, locale),
      })}
      {...(className ? { className } : {})}
    >
      <details>
        <summary className="cursor-pointer text-xs text-ink-2">
          {t("evaluation.searchOpen", { trials: formatCount(rows.length, locale) })}
        </summary>
        <div className="mt-3">
          <Table label={t("evaluation.searchLabel")} stack>
            <thead>
              <tr>
                <Th>{t("evaluation.model")}</Th>
                <Th>{t("evaluation.settings")}</Th>
                <Th numeric>{t("evaluation.validation", { k })}</Th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, model, settings, ndcg, best }) => (
                <tr key={id}>
                  <Td className={best ? "font-semibold" : ""}>{modelName(model, t)}</Td>
                  <Td label={t("evaluation.settings")} className="text-ink-2">
                    {settingsText(settings)}
                  </Td>
                  <Td numeric label={t("evaluation.validation", { k })}>
                    {formatDecimal(ndcg, locale, 4)}
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      </details>
    </Card>
  );
}

/** As they stand in the run's record: names and values of parameters are the same in every language. */
function settingsText(settings: Readonly<Record<string, unknown>>): string {
  return Object.entries(settings)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(", ");
}
