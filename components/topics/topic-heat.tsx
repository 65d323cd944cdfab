import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { TopicNeed } from "@/lib/domain/topics/needs-of-topic";
import { pickName } from "@/lib/format/pick-name";

export interface TopicHeatProps {
  workspace: string;
  /** By topic key, largest topic first. */
  rows: ReadonlyMap<number, readonly TopicNeed[]>;
  /** Most mentioned first. */
  needs: ReadonlyMap<number, NeedRef>;
  className?: string;
}

const NEEDS = 15;
const TOPICS = 8;

/** What part of each need's mentions falls in which topic: the two views held against each other. */
export function TopicHeat({ workspace, rows, needs, className }: TopicHeatProps) {
  const t = useTranslations("topics.heat");
  const locale = useLocale();
  const shown = [...needs.values()].slice(0, NEEDS);
  const columns = [...rows.keys()].slice(0, TOPICS);
  if (shown.length === 0 || columns.length < 2) return null;
  const part = (need: number, topic: number) => {
    const found = rows.get(topic)?.find(({ key }) => key === need);
    return found ? found.mentions / found.of : 0;
  };
  const strongest = shown
    .flatMap((need) => columns.map((topic) => ({ need, topic, part: part(need.key, topic) })))
    .reduce((best, cell) => (cell.part > best.part ? cell : best));
  return (
    <Chart
      title={t("title", { need: pickName(strongest.need, locale), topic: strongest.topic })}
      description={t("description", { needs: shown.length, topics: columns.length })}
      name="needs-by-topic"
      spec={{
        kind: "heat",
        rowLabel: t("need"),
        valueLabel: t("part"),
        format: "percent0",
        columns: columns.map(String),
        rows: shown.map((need) => pickName(need, locale)),
        values: shown.map((need) => columns.map((topic) => part(need.key, topic))),
        hrefs: shown.map((need) => columns.map(() => `/${workspace}/needs/${need.key}`)),
      }}
      {...(className ? { className } : {})}
    />
  );
}
