import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { NeedsTable } from "@/components/needs/needs-table";
import { ThemeWeeks } from "@/components/needs/theme-weeks";
import { Card } from "@/components/ui/card";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { ExcerptQuote } from "@/components/ui/excerpt-quote";
import { ExportMenu } from "@/components/ui/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { needFilter } from "@/lib/domain/needs/need-filter";
import { needsHref, needsQuery } from "@/lib/domain/needs/needs-href";
import { exportItems } from "@/lib/format/export-items";
import { formatCount } from "@/lib/format/format-count";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";
import { getTheme } from "@/lib/services/needs/get-theme";
import { listNeeds } from "@/lib/services/needs/list-needs";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string; key: string }>;
}

async function read({ params }: Props) {
  const { workspace: slug, key } = await params;
  if (!/^\d{1,9}$/.test(key)) notFound();
  const context = await requireWorkspace(slug);
  const found = await getTheme(context.actor, Number(key));
  if (!found) notFound();
  return { ...context, ...found };
}

export async function generateMetadata(props: Props) {
  const [{ theme }, locale] = await Promise.all([read(props), getLocale()]);
  return { title: pickName(theme, locale) };
}

export default async function ThemePage(props: Props) {
  const [{ actor, workspace, theme, quotes }, locale, t] = await Promise.all([
    read(props),
    getLocale(),
    getTranslations("needs"),
  ]);
  const { slug, timeZone } = workspace;
  const filter = needFilter.parse({ theme: theme.key });
  const list = await listNeeds(actor, filter, locale);
  const mentions = list?.rows.reduce((sum, need) => sum + need.mentions, 0) ?? 0;
  return (
    <>
      <PageHead
        title={pickName(theme, locale)}
        crumbs={[{ href: `/${slug}/needs`, label: t("title") }]}
        description={t("themes.head", {
          documents: formatCount(theme.documents, locale),
          rate: formatRate(mentions, list?.of ?? 0, locale),
          terms: theme.terms.slice(0, 8).join(t("listSeparator")),
        })}
        actions={
          <>
            <LinkButton href={needsHref(slug, filter)}>{t("themes.filter")}</LinkButton>
            <ExportMenu
              items={exportItems(`/api/${slug}/needs/export`, needsQuery(filter), t("exportHint"))}
            />
          </>
        }
      />
      <Columns>
        <div className={columnSpan(7)}>
          <ThemeWeeks needs={list?.rows ?? []} timeZone={timeZone} name={`theme-${theme.key}-weeks`} />
        </div>
        <div className={columnSpan(5)}>
          <Card title={t("evidence.title")} description={t("themes.quotes")}>
            {quotes.length === 0 ? (
              <EmptyState title={t("evidence.empty")} body={t("themes.emptyBody")} />
            ) : (
              quotes.map((quote) => (
                <ExcerptQuote
                  key={`${quote.documentId}:${quote.marks[0]?.start}`}
                  workspace={slug}
                  timeZone={timeZone}
                  excerpt={quote}
                />
              ))
            )}
          </Card>
        </div>
        <div className={columnSpan(12)}>
          <Card title={t("themes.needs", { needs: list?.keys.length ?? 0 })} flush>
            {list && list.rows.length > 0 ? (
              <NeedsTable
                workspace={slug}
                rows={list.rows}
                of={list.of}
                other={null}
                themes={null}
                filter={filter}
                scope={list.scope}
                timeZone={timeZone}
              />
            ) : (
              <EmptyState title={t("themes.empty")} body={t("themes.emptyBody")} />
            )}
          </Card>
        </div>
      </Columns>
    </>
  );
}
