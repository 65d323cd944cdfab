import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import { topicColour } from "@/components/topics/topic-colour";
import { topicName } from "@/components/topics/topic-name";
import type { TopicSummary } from "@/lib/domain/topics/topic-summary";
import { type TopicsView, topicsHref } from "@/lib/domain/topics/topics-view";
import { formatPercent } from "@/lib/format/format-percent";

export interface TopicMapProps {
  workspace: string;
  view: TopicsView;
  topics: readonly TopicSummary[];
  open: TopicSummary;
  className?: string;
}

/** Topics as bubbles: as large as their share, near one another where they share words. */
export function TopicMap({ workspace, view, topics, open, className }: TopicMapProps) {
  const t = useTranslations("topics.map");
  const locale = useLocale();
  return (
    <Chart
      title={t("title", { topic: open.key, share: formatPercent(open.share, locale, 1) })}
      description={t("description")}
      name="topics"
      height={420}
      spec={{
        kind: "bubbles",
        rowLabel: t("topic"),
        valueLabel: t("share"),
        format: "percent",
        rows: topics.map((topic) => ({
          label: `${topic.key} · ${topicName(topic, view.lambda)}`,
          mark: String(topic.key),
          x: topic.x,
          y: topic.y,
          value: topic.share,
          strong: topic.key === open.key,
          colour: topicColour,
          href: topicsHref(workspace, { ...view, topic: topic.key, page: 1 }),
        })),
      }}
      footer={<span>{t("note")}</span>}
      {...(className ? { className } : {})}
    />
  );
}
