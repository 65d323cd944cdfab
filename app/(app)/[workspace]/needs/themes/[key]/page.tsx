import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
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
import { needsHref, needsQuery } from "@/lib/domain/needs/needs-href";
import { exportItems } from "@/lib/format/export-items";
import { formatCount } from "@/lib/format/format-count";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";
import { getTheme } from "@/lib/services/needs/get-theme";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string; key: string }>;
}

const load = cache(async (slug: string, key: string, locale: "en" | "zh") => {
  if (!/^\d{1,9}$/.test(key)) notFound();
  const context = await requireWorkspace(slug);
  const found = await getTheme(context.actor, Number(key), locale);
  if (!found) notFound();
  return { ...context, ...found };
});

async function read({ params }: Props) {
  const [{ workspace, key }, locale] = await Promise.all([params, getLocale()]);
  return load(workspace, key, locale);
}

export async function generateMetadata(props: Props) {
  const [{ theme }, locale] = await Promise.all([read(props), getLocale()]);
  return { title: pickName(theme, locale) };
}

export default async function ThemePage(props: Props) {
  const [{ workspace, theme, quotes, needs, of, scope, filter }, locale, t] = await Promise.all([
    read(props),
    getLocale(),
    getTranslations("needs"),
  ]);
  const { slug, timeZone } = workspace;
  const mentions = needs.reduce((sum, need) => sum + need.mentions, 0);
  return (
    <>
      <PageHead
        title={pickName(theme, locale)}
        crumbs={[{ href: `/${slug}/needs`, label: t("title") }]}
        description={t("themes.head", {
          documents: formatCount(theme.documents, locale),
          rate: formatRate(mentions, of, locale),
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
          <ThemeWeeks needs={needs} timeZone={timeZone} name={`theme-${theme.key}-weeks`} />
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
          <Card title={t("themes.needs", { needs: needs.length })} flush>
            {needs.length > 0 ? (
              <NeedsTable
                workspace={slug}
                rows={needs}
                of={of}
                other={null}
                themes={null}
                filter={filter}
                scope={scope}
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
