import { getLocale, getTranslations } from "next-intl/server";
import { NEED_ACTIONS } from "@/app/(app)/[workspace]/needs/need-actions";
import { NeedHistory } from "@/components/needs/need-history";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { filterId } from "@/lib/domain/row-id";
import { formatCount } from "@/lib/format/format-count";
import { listNeedEdits } from "@/lib/services/needs/list-need-edits";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ need?: string | string[] }>;
}

export async function generateMetadata() {
  const t = await getTranslations("needs.history");
  return { title: t("title") };
}

export default async function NeedHistoryPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, { need }, locale, t, tn] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("needs.history"),
    getTranslations("needs"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const key = filterId.parse(need);
  const entries = await listNeedEdits(actor, key);
  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ href: `/${slug}/needs`, label: tn("title") }]}
        description={t("description")}
        actions={
          key === undefined ? undefined : <LinkButton href={`/${slug}/needs/history`}>{t("all")}</LinkButton>
        }
      />
      <Card title={t("count", { count: formatCount(entries.length, locale) })}>
        {entries.length === 0 ? (
          <EmptyState title={t("empty")} body={t("emptyBody")} />
        ) : (
          <NeedHistory
            workspace={slug}
            timeZone={workspace.timeZone}
            entries={entries}
            actions={isAllowed(actor.role, "edit") ? NEED_ACTIONS : undefined}
          />
        )}
      </Card>
    </>
  );
}
