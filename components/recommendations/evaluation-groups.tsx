import { useLocale, useTranslations } from "next-intl";
import { type Measure, MeasureText } from "@/components/recommendations/measure-text";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { formatCount } from "@/lib/format/format-count";
import { pickName } from "@/lib/format/pick-name";

export interface EvaluationGroupsProps {
  result: NonNullable<RunMetrics["recommend"]>;
  personas: readonly PersonaRef[];
  className?: string;
}

interface Row {
  readonly label: string;
  readonly users: number;
  readonly ndcg: Measure;
  readonly overPopularity: Measure;
}

/** How the blend fares for customers of little and long history, and for each persona. */
export function EvaluationGroups({ result, personas, className }: EvaluationGroupsProps) {
  const t = useTranslations("recommendations.evaluation");
  const locale = useLocale();
  const { models, best, byPersona = [], k } = result;
  const histories = models.find(({ name }) => name === best)?.byHistory ?? [];
  const nameOf = (key: number) => {
    const persona = personas.find((one) => one.key === key);
    return persona ? pickName(persona, locale) : t("personaGone");
  };
  const rows: Row[] = [
    ...histories.map(({ group, ...figures }) => ({ label: t(`history.${group}`), ...figures })),
    ...byPersona.map(({ persona, ...figures }) => ({ label: nameOf(persona), ...figures })),
  ];
  if (rows.length === 0) return null;
  const gaining = rows.filter(({ overPopularity }) => overPopularity.low > 0).length;
  return (
    <Card
      flush
      title={t("groups", { gaining, groups: rows.length })}
      description={t("groupsNote")}
      {...(className ? { className } : {})}
    >
      <Table label={t("groupsLabel")} stack>
        <thead>
          <tr>
            <Th>{t("group")}</Th>
            <Th numeric>{t("customers")}</Th>
            <Th numeric>{t("ndcg", { k })}</Th>
            <Th numeric>{t("overPopularity")}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <Td>{row.label}</Td>
              <Td numeric label={t("customers")}>
                {formatCount(row.users, locale)}
              </Td>
              <Td numeric label={t("ndcg", { k })}>
                <MeasureText measure={row.ndcg} />
              </Td>
              <Td numeric label={t("overPopularity")}>
                <MeasureText measure={row.overPopularity} signed />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
