import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { DocumentsPanel } from "@/app/(app)/[workspace]/topics/documents-panel";
import { TopicHeat } from "@/components/topics/topic-heat";
import { TopicMap } from "@/components/topics/topic-map";
import { TopicNeeds } from "@/components/topics/topic-needs";
import { TopicTerms } from "@/components/topics/topic-terms";
import { TopicsTable } from "@/components/topics/topics-table";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportMenu } from "@/components/ui/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { needsOfTopics } from "@/lib/domain/topics/needs-of-topic";
import { TOPIC_MODELS } from "@/lib/domain/topics/topic-models";
import { topicsHref, topicsView } from "@/lib/domain/topics/topics-view";
import { formatDecimal } from "@/lib/format/format-decimal";
import { getTopics } from "@/lib/services/topics/get-topics";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations("topics");
  return { title: t("title") };
}

export default async function TopicsPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("topics"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const view = topicsView.parse(query);
  const found = await getTopics(actor, view.model);
  const open = found?.topics.find(({ key }) => key === view.topic) ?? found?.topics[0];
  const models = TOPIC_MODELS.map((model) => ({
    href: topicsHref(slug, { model, q: view.q }),
    label: t(`model.${model}`),
    current: model === view.model,
  }));
  if (!found || !open)
    return (
      <>
        <PageHead title={t("title")} />
        {found ? <SegmentedLinks label={t("model.label")} items={models} className="mb-4" /> : null}
        <EmptyState
          title={found ? t("empty.few") : t("empty.none")}
          body={found ? t("empty.fewBody") : t("empty.noneBody")}
          action={<LinkButton href={`/${slug}/${found ? "runs" : "data"}`}>{t("empty.action")}</LinkButton>}
        />
      </>
    );
  const { topics, needs, metrics } = found;
  const byTopic = needsOfTopics(topics);
  const exportHref = (format: string) => `/api/${slug}/topics/export?model=${view.model}&format=${format}`;
  const measured = view.model === "lda" ? metrics?.lda : metrics;
  return (
    <>
      <PageHead
        title={t("title")}
        description={
          measured
            ? t("measured", {
                topics: topics.length,
                coherence: formatDecimal(measured.coherence, locale),
                diversity: formatDecimal(measured.diversity, locale),
              })
            : t("count", { topics: topics.length })
        }
        actions={
          <>
            <SegmentedLinks label={t("model.label")} items={models} />
            <ExportMenu
              items={["CSV", "XLSX"].map((format) => ({
                label: format,
                href: exportHref(format.toLowerCase()),
              }))}
            />
          </>
        }
      />
      <p className="-mt-2 mb-4 max-w-[90ch] text-xs text-ink-2">{t(`model.about.${view.model}`)}</p>
      <Columns>
        <TopicMap workspace={slug} view={view} topics={topics} open={open} className={columnSpan(5)} />
        <TopicTerms
          key={`${view.model}-${open.key}`}
          workspace={slug}
          view={view}
          topic={open}
          className={columnSpan(7)}
        />
        <TopicsTable
          workspace={slug}
          view={view}
          topics={topics}
          openKey={open.key}
          className={columnSpan(12)}
        />
        <TopicNeeds
          workspace={slug}
          topicKey={open.key}
          rows={byTopic.get(open.key) ?? []}
          needs={needs}
          className={columnSpan(6)}
        />
        <Suspense fallback={<CardSkeleton lines={8} className={columnSpan(6)} />}>
          <DocumentsPanel
            actor={actor}
            workspace={workspace}
            view={view}
            topicKey={open.key}
            className={columnSpan(6)}
          />
        </Suspense>
        <TopicHeat workspace={slug} rows={byTopic} needs={needs} className={columnSpan(12)} />
      </Columns>
    </>
  );
}
