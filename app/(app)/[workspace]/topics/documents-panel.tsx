import { getLocale, getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ExcerptQuote } from "@/components/ui/excerpt-quote";
import { Pagination } from "@/components/ui/pagination";
import type { Actor } from "@/lib/domain/actor";
import { type TopicsView, topicsHref } from "@/lib/domain/topics/topics-view";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";
import { listTopicDocuments, TOPIC_DOCUMENTS_A_PAGE } from "@/lib/services/topics/list-topic-documents";

interface Props {
  actor: Actor;
  workspace: { slug: string; timeZone: string };
  view: TopicsView;
  topicKey: number;
  className: string;
}

/** The documents that speak of a topic, a page at a time. */
export async function DocumentsPanel({ actor, workspace, view, topicKey, className }: Props) {
  const [t, locale, found] = await Promise.all([
    getTranslations("topics.documents"),
    getLocale(),
    listTopicDocuments(actor, { model: view.model, key: topicKey, page: view.page }),
  ]);
  return (
    <Card
      title={t("title", { count: formatCount(found.total, locale), topic: topicKey })}
      description={t("description")}
      className={className}
      footer={
        <Pagination
          page={view.page}
          pageSize={TOPIC_DOCUMENTS_A_PAGE}
          total={found.total}
          hrefFor={(page) => topicsHref(workspace.slug, { ...view, topic: topicKey, page })}
        />
      }
    >
      {found.rows.length === 0 ? (
        <EmptyState title={t("none")} body={t("noneBody")} />
      ) : (
        <div className="grid gap-3">
          {found.rows.map((row) => (
            <ExcerptQuote
              key={row.documentId}
              workspace={workspace.slug}
              timeZone={workspace.timeZone}
              excerpt={row}
            >
              <span>{t("share", { share: formatPercent(row.share, locale, 0) })}</span>
            </ExcerptQuote>
          ))}
        </div>
      )}
    </Card>
  );
}
