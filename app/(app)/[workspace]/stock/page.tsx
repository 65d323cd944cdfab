import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AskedForPanels } from "@/app/(app)/[workspace]/needs/unmet/demand-panels";
import {
  askForForecastAction,
  chooseCountryAction,
  saveStockSettingAction,
} from "@/app/(app)/[workspace]/stock/actions";
import { RisingPanel } from "@/app/(app)/[workspace]/stock/rising-panel";
import { AskForecastButton } from "@/components/stock/ask-forecast-button";
import { CountryForm } from "@/components/stock/country-form";
import { StockSettingForm } from "@/components/stock/stock-setting-form";
import { StockTable } from "@/components/stock/stock-table";
import { Card } from "@/components/ui/card";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportMenu } from "@/components/ui/export-menu";
import { Facts } from "@/components/ui/facts";
import { Filters } from "@/components/ui/filters";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { SearchField } from "@/components/ui/search-field";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { TablePanel } from "@/components/ui/table-panel";
import { isAllowed } from "@/lib/domain/actor";
import { queryOf } from "@/lib/domain/list-href";
import { STOCK_A_PAGE, stockFilter, stockHref } from "@/lib/domain/stock/stock-filter";
import { exportItems } from "@/lib/format/export-items";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { formatMoney } from "@/lib/format/format-money";
import { listStock } from "@/lib/services/stock/list-stock";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** After so long no worker is at it: there are no orders, or no workers. */
const PATIENCE_MS = 120_000;

export async function generateMetadata() {
  const t = await getTranslations("stock");
  return { title: t("title") };
}

export default async function StockPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("stock"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const filter = stockFilter.parse(query);
  const { rows, total, counts, settings } = await listStock(actor, filter);
  const sum = (of: (row: (typeof counts)[number]) => boolean, value: "products" | "atStake") =>
    counts.filter(of).reduce((all, row) => all + row[value], 0);
  const money = (value: number) => formatMoney(value, workspace.currency, locale);
  const asked =
    settings?.askedAt && settings.askedAt > (settings.forecastAt ?? new Date(0)) ? settings.askedAt : null;
  const waiting = Boolean(asked && Date.now() - asked.getTime() < PATIENCE_MS);
  const button = isAllowed(actor.role, "run") ? (
    <AskForecastButton workspace={slug} waiting={waiting} ask={askForForecastAction} />
  ) : null;
  const shown = queryOf(stockHref(slug, filter));
  const tab = (name: "all" | "outOfStock" | "excess" | "order" | "leadTimeMissing") => {
    const wanted = {
      risk: name === "outOfStock" || name === "excess" ? name : undefined,
      advice: name === "order" || name === "leadTimeMissing" ? name : undefined,
    };
    return {
      label: t(`tab.${name}`),
      href: stockHref(slug, { q: filter.q, ...wanted }),
      current: filter.risk === wanted.risk && filter.advice === wanted.advice,
      count: formatCount(
        sum(
          ({ risk, advice }) => (wanted.risk ?? risk) === risk && (wanted.advice ?? advice) === advice,
          "products",
        ),
        locale,
      ),
    };
  };
  const fact = (risk: "outOfStock" | "excess") => ({
    label: t(`fact.${risk}`),
    value: money(sum((row) => row.risk === risk, "atStake")),
    note: t("fact.products", { count: sum((row) => row.risk === risk, "products") }),
    href: stockHref(slug, { risk }),
  });
  return (
    <>
      <PageHead
        title={t("title")}
        description={
          settings?.forecastAt && settings.firstDay
            ? t("head", { day: formatDate(settings.firstDay, locale) })
            : t("headEmpty")
        }
        actions={
          <>
            {button}
            <LinkButton href={`/${slug}/stock/categories`}>{t("toCategories")}</LinkButton>
            <ExportMenu items={exportItems(`/api/${slug}/stock/export`, shown, t("exportHint"))} />
          </>
        }
      />
      {settings?.forecastAt ? (
        <>
          <Facts
            className="mb-4"
            items={[
              fact("outOfStock"),
              fact("excess"),
              {
                label: t("fact.order"),
                value: formatCount(
                  sum(({ advice }) => advice === "order", "products"),
                  locale,
                ),
                note: t("fact.orderNote"),
                href: stockHref(slug, { advice: "order" }),
              },
            ]}
          />
          {settings.leadDays === null ? (
            <Note tone="warn" className="mb-4">
              {t("leadTimeMissing")}
            </Note>
          ) : null}
          <Filters>
            <SearchField label={t("search")} className="w-44" />
            <SegmentedLinks
              label={t("tabs")}
              items={[tab("all"), tab("outOfStock"), tab("excess"), tab("order"), tab("leadTimeMissing")]}
            />
          </Filters>
          {rows.length === 0 ? (
            <EmptyState
              title={t("none")}
              body={t("noneBody")}
              action={<LinkButton href={stockHref(slug, {})}>{t("clear")}</LinkButton>}
            />
          ) : (
            <TablePanel
              footer={
                <Pagination
                  page={filter.page}
                  pageSize={STOCK_A_PAGE}
                  total={total}
                  hrefFor={(page) => stockHref(slug, { ...filter, page })}
                />
              }
            >
              <StockTable workspace={slug} currency={workspace.currency} rows={rows} />
            </TablePanel>
          )}
        </>
      ) : (
        <EmptyState
          title={t("empty")}
          body={t("emptyBody")}
          action={<LinkButton href={`/${slug}/data`}>{t("toImport")}</LinkButton>}
        />
      )}
      <Columns className="mt-4">
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(8)}`}>
          <Suspense fallback={<CardSkeleton lines={4} />}>
            <RisingPanel actor={actor} slug={slug} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={6} />}>
            <AskedForPanels actor={actor} workspace={workspace} />
          </Suspense>
        </div>
        <div className={columnSpan(4)}>
          <Card title={t("settings.title")} description={t("settings.note")}>
            <StockSettingForm
              workspace={slug}
              productId={null}
              setting={{
                leadDays: settings?.leadDays ?? null,
                serviceLevel: settings?.serviceLevel ?? 0.95,
                minimum: settings?.minimum ?? null,
              }}
              editable={isAllowed(actor.role, "edit")}
              save={saveStockSettingAction}
            />
            {isAllowed(actor.role, "edit") ? (
              <CountryForm
                workspace={slug}
                country={settings?.country ?? null}
                choose={chooseCountryAction}
              />
            ) : null}
          </Card>
        </div>
      </Columns>
    </>
  );
}
