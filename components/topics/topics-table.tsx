import { useLocale, useTranslations } from "next-intl";
import { topicColour } from "@/components/topics/topic-colour";
import { topicName } from "@/components/topics/topic-name";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { HBar } from "@/components/ui/h-bar";
import { SearchField } from "@/components/ui/search-field";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { TopicSummary } from "@/lib/domain/topics/topic-summary";
import { topicsOfTerm } from "@/lib/domain/topics/topics-of-term";
import { type TopicsView, topicsHref } from "@/lib/domain/topics/topics-view";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";

export interface TopicsTableProps {
  workspace: string;
  view: TopicsView;
  topics: readonly TopicSummary[];
  openKey: number;
  className?: string;
}

/** All topics, or those that a searched word belongs to and how much of it is theirs. */
export function TopicsTable({ workspace, view, topics, openKey, className }: TopicsTableProps) {
  const t = useTranslations("topics.table");
  const locale = useLocale();
  const rows = view.q ? topicsOfTerm(topics, view.q) : topics.map((topic) => ({ topic, part: null }));
  const most = Math.max(...topics.map(({ share }) => share), 1e-9);
  return (
    <Card
      flush
      title={
        view.q ? t("ofTerm", { term: view.q, count: rows.length }) : t("title", { count: topics.length })
      }
      description={view.q ? t("ofTermDescription") : t("description")}
      tools={<SearchField label={t("search")} className="w-44" />}
      {...(className ? { className } : {})}
    >
      {rows.length === 0 ? (
        <EmptyState title={t("none", { term: view.q })} body={t("noneBody")} className="m-3 sm:m-4" />
      ) : (
        <Table label={t("label")} stack>
          <thead>
            <tr>
              <Th>{t("topic")}</Th>
              <Th numeric>{t("share")}</Th>
              <Th className="w-28" />
              <Th numeric>{t("documents")}</Th>
              <Th numeric>{t("coherence")}</Th>
              {view.q ? <Th numeric>{t("part")}</Th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ topic, part }) => (
              <tr key={topic.key} aria-selected={topic.key === openKey}>
                <Td>
                  <TextLink
                    look="name"
                    scroll={false}
                    href={topicsHref(workspace, { ...view, topic: topic.key, page: 1 })}
                    aria-current={topic.key === openKey ? "true" : undefined}
                  >
                    <span className="num mr-2 text-ink-3">{topic.key}</span>
                    {topicName(topic, view.lambda, 8)}
                  </TextLink>
                </Td>
                <Td numeric label={t("share")}>
                  {formatPercent(topic.share, locale, 1)}
                </Td>
                <Td className="max-sm:hidden">
                  <HBar share={topic.share / most} colour={topic.key === openKey ? topicColour : undefined} />
                </Td>
                <Td numeric label={t("documents")}>
                  {formatCount(topic.documents, locale)}
                </Td>
                <Td numeric label={t("coherence")}>
                  {formatDecimal(topic.coherence, locale)}
                </Td>
                {part === null ? null : (
                  <Td numeric label={t("part")}>
                    {formatPercent(part, locale, 0)}
                  </Td>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
