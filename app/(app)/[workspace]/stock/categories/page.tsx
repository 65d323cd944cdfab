import { getLocale, getTranslations } from "next-intl/server";
import { CategoriesTable } from "@/components/stock/categories-table";
import { ForecastChart } from "@/components/stock/forecast-chart";
import { StepLinks } from "@/components/stock/step-links";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportMenu } from "@/components/ui/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { dayAfter } from "@/lib/domain/day-after";
import { listHref } from "@/lib/domain/list-href";
import { monthOf } from "@/lib/domain/stock/month-of";
import { splitForecast } from "@/lib/domain/stock/split-forecast";
import { forecastStep } from "@/lib/domain/stock/stock-filter";
import { exportItems } from "@/lib/format/export-items";
import { formatCount } from "@/lib/format/format-count";
import { listCategories } from "@/lib/services/stock/list-categories";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations("stock.categories");
  return { title: t("title") };
}

export default async function CategoriesPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("stock"),
  ]);
  const { actor } = await requireWorkspace(slug);
  const { categories, settings } = await listCategories(actor);
  const step = forecastStep.parse(query.step);
  const category = typeof query.category === "string" ? query.category : "";
  const shown = categories.find((row) => row.category === category) ?? categories[0];
  const href = (wanted: { category: string; step: string }) =>
    listHref(`/${slug}/stock/categories`, wanted, { step: "week", category: "" });
  const first = (settings?.firstDay ?? new Date()).toISOString().slice(0, 10);
  const past = (shown?.past ?? []).map((units, week, all) => ({
    day: dayAfter(first, 7 * (week - all.length)),
    units,
  }));
  return (
    <>
      <PageHead
        crumbs={[{ href: `/${slug}/stock`, label: t("title") }]}
        title={t("categories.title")}
        description={t("categories.head")}
        actions={
          <ExportMenu
            items={exportItems(
              `/api/${slug}/stock/categories/export`,
              new URLSearchParams(),
              t("categories.exportHint"),
            )}
          />
        }
      />
      {shown ? (
        <div className="grid gap-3 sm:gap-4">
          <StepLinks step={step} hrefFor={(to) => href({ category: shown.category, step: to })} />
          <ForecastChart
            name="stock-category"
            title={t("categories.chart", {
              category: shown.category || t("categories.all"),
              pieces: formatCount(Math.round(monthOf(shown.middle)), locale),
            })}
            past={step === "week" ? past : []}
            forecast={splitForecast(shown, step, first, settings?.weekdays ?? [])}
            basis="series"
          />
          <Card flush title={t("categories.table")} description={t("categories.note")}>
            <CategoriesTable
              rows={categories}
              chosen={shown.category}
              hrefFor={(to) => href({ category: to, step })}
            />
          </Card>
        </div>
      ) : (
        <EmptyState
          title={t("empty")}
          body={t("emptyBody")}
          action={<LinkButton href={`/${slug}/data`}>{t("toImport")}</LinkButton>}
        />
      )}
    </>
  );
}
