import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import {
  cancelOrderAction,
  orderStockAction,
  saveStockSettingAction,
} from "@/app/(app)/[workspace]/stock/actions";
import { ForecastChart } from "@/components/stock/forecast-chart";
import { OrderForm } from "@/components/stock/order-form";
import { RiskChip } from "@/components/stock/risk-chip";
import { StepLinks } from "@/components/stock/step-links";
import { StockSettingForm } from "@/components/stock/stock-setting-form";
import { TakeBackButton } from "@/components/stock/take-back-button";
import { tellAdvice } from "@/components/stock/tell-advice";
import { WhatIf } from "@/components/stock/what-if";
import { Card } from "@/components/ui/card";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { monthOf } from "@/lib/domain/stock/month-of";
import { splitForecast } from "@/lib/domain/stock/split-forecast";
import { forecastStep, stockTrial } from "@/lib/domain/stock/stock-filter";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { getStockProduct } from "@/lib/services/stock/get-stock-product";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const DAY_MS = 86_400_000;
const isoDay = (day: Date | null | undefined) => (day ?? new Date()).toISOString().slice(0, 10);

async function read({ params, searchParams }: Props) {
  const { workspace: slug, id } = await params;
  if (!/^\d{1,9}$/.test(id)) notFound();
  const context = await requireWorkspace(slug);
  const query = await searchParams;
  const trial = stockTrial.parse(query);
  const found = await getStockProduct(context.actor, Number(id), trial);
  if (!found) notFound();
  return { ...context, found, trial, step: forecastStep.parse(query.step) };
}

export async function generateMetadata(props: Props) {
  const { found } = await read(props);
  return { title: found.title };
}

export default async function StockProductPage(props: Props) {
  const [{ actor, workspace, found, trial, step }, t, tAdvice, locale] = await Promise.all([
    read(props),
    getTranslations("stock"),
    getTranslations("stock.advice"),
    getLocale(),
  ]);
  const { slug } = workspace;
  const { product, advice, own, settings } = found;
  const editable = isAllowed(actor.role, "edit");
  const shown = found.trial?.state ?? product;
  const count = (value: number) => formatCount(Math.round(value), locale);
  const dayIn = (days: number | null) =>
    days === null || !settings?.firstDay
      ? null
      : formatDate(new Date(settings.firstDay.getTime() + days * DAY_MS), locale);
  const told = ({ advice: code, quantity, orderInDays }: typeof advice) =>
    tellAdvice(
      code,
      { quantity: quantity === null ? null : count(quantity), day: dayIn(orderInDays) },
      tAdvice,
    );
  const shelf = product.stock === null ? t("detail.unknown") : count(product.stock);
  return (
    <>
      <PageHead
        crumbs={[{ href: `/${slug}/stock`, label: t("title") }]}
        title={found.title}
        mark={<RiskChip risk={advice.risk} />}
        description={product.category ?? undefined}
        actions={<LinkButton href={`/${slug}/products/${product.id}`}>{t("detail.toProduct")}</LinkButton>}
      />
      <Facts
        className="mb-4"
        items={[
          { label: t("detail.advice"), value: told(advice) },
          {
            label: t("list.stock"),
            value: shelf,
            note: product.coming > 0 ? t("detail.coming", { count: product.coming }) : undefined,
          },
          {
            label: t("list.cover"),
            value: advice.coverDays === null ? "–" : t("list.days", { days: Math.round(advice.coverDays) }),
          },
          {
            label: t("list.reorderPoint"),
            value: advice.reorderPoint === null ? "–" : count(advice.reorderPoint),
            note:
              product.leadDays === null
                ? tAdvice("leadTimeMissing")
                : t("detail.reorderNote", { days: product.leadDays, level: product.serviceLevel }),
          },
        ]}
      />
      <Columns>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(8)}`}>
          <StepLinks step={step} hrefFor={(to) => `/${slug}/stock/${product.id}?step=${to}`} />
          <ForecastChart
            name={`stock-${product.id}`}
            title={t("chart.title", { pieces: count(monthOf(shown.middle)) })}
            past={step === "week" ? found.weeks : []}
            forecast={splitForecast(shown, step, isoDay(settings?.firstDay), settings?.weekdays ?? [])}
            basis={own?.basis === "launch" || own?.basis === "series" ? own.basis : "none"}
          />
          <WhatIf
            trial={trial}
            product={product}
            told={found.trial ? told(found.trial.advice) : null}
            before={told(advice)}
          />
        </div>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(4)}`}>
          <Card title={t("orders.title")} description={t("orders.note")}>
            {found.orders.length === 0 ? null : (
              <ul className="mb-3 grid gap-1 text-xs">
                {found.orders.map((order) => {
                  const text = t("orders.row", {
                    quantity: count(order.quantity),
                    day: formatDate(order.expectedDay, locale),
                  });
                  return (
                    <li key={order.id} className="flex items-center justify-between gap-2">
                      <span className="num">{text}</span>
                      {editable ? (
                        <TakeBackButton
                          workspace={slug}
                          id={order.id}
                          name={t("orders.takeBackOf", { order: text })}
                          takeBack={cancelOrderAction}
                        />
                      ) : null}
                    </li>
                  );
                })}
              </ul>
            )}
            {editable ? (
              <OrderForm
                workspace={slug}
                productId={product.id}
                quantity={advice.quantity}
                order={orderStockAction}
              />
            ) : (
              <p className="text-xs text-ink-2">{t("settings.onlyEditors")}</p>
            )}
          </Card>
          <Card title={t("settings.ofProduct")} description={t("settings.ofProductNote")}>
            <StockSettingForm
              workspace={slug}
              productId={product.id}
              setting={{
                leadDays: own?.leadDays ?? null,
                serviceLevel: own?.serviceLevel ?? null,
                minimum: own?.minimum ?? null,
              }}
              inherited={product}
              editable={editable}
              save={saveStockSettingAction}
            />
          </Card>
        </div>
      </Columns>
    </>
  );
}
