import { getLocale, getTranslations } from "next-intl/server";
import {
  explainRecommendationAction,
  tryWeightsAction,
} from "@/app/(app)/[workspace]/recommendations/actions";
import { CustomerBrief } from "@/components/customers/customer-brief";
import { CustomerPicker } from "@/components/recommendations/customer-picker";
import { RecommendationCard } from "@/components/recommendations/recommendation-card";
import { RecommendationTabs } from "@/components/recommendations/recommendation-tabs";
import { RecommendationsEmpty } from "@/components/recommendations/recommendations-empty";
import { WhatIfCard } from "@/components/recommendations/what-if-card";
import { WhyCard } from "@/components/recommendations/why-card";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { ExportMenu } from "@/components/ui/export-menu";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { formatCount } from "@/lib/format/format-count";
import { getCustomer } from "@/lib/services/customers/get-customer";
import { listCustomerHistory } from "@/lib/services/customers/list-customer-history";
import { getRecommendationTotals } from "@/lib/services/recommendations/get-recommendation-totals";
import { getRecommenderEvaluation } from "@/lib/services/recommendations/get-recommender-evaluation";
import { listRecommendations } from "@/lib/services/recommendations/list-recommendations";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const HISTORY = 10;

export async function generateMetadata() {
  const t = await getTranslations("recommendations");
  return { title: t("title") };
}

export default async function RecommendationsPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("recommendations"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const totals = await getRecommendationTotals(actor);
  const asked = typeof query.customer === "string" && /^\d{1,9}$/.test(query.customer);
  const id = asked ? Number(query.customer) : totals?.first?.id;
  if (!totals?.first || id === undefined) {
    const evaluation = await getRecommenderEvaluation(actor);
    const why = !totals ? "noRun" : totals.customers === 0 ? "noCustomers" : "noLists";
    return (
      <>
        <PageHead title={t("title")} />
        <RecommendationsEmpty workspace={slug} why={why} skipped={evaluation?.result?.skipped} />
      </>
    );
  }
  const [customer, list, history] = await Promise.all([
    getCustomer(actor, id),
    listRecommendations(actor, id),
    listCustomerHistory(actor, id, { pageSize: HISTORY, isOwnOnly: true }),
  ]);
  const file = (format: string) => `/api/${slug}/recommendations/export?format=${format}`;
  const count = (value: number) => formatCount(value, locale);
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("description", {
          run: totals.run,
          lists: count(totals.lists),
          customers: count(totals.customers),
          products: count(totals.products),
          catalogue: count(totals.catalogue),
        })}
        actions={
          <ExportMenu
            items={[
              { label: t("csv"), hint: t("exportHint"), href: file("csv") },
              { label: t("json"), hint: t("exportHint"), href: file("json") },
              { label: t("jsonl"), hint: t("jsonlHint"), href: file("jsonl") },
            ]}
          />
        }
      />
      <RecommendationTabs workspace={slug} at="lists" />
      {list ? <CustomerPicker workspace={slug} neighbours={list.neighbours} /> : null}
      {customer && list ? (
        <Columns>
          <CustomerBrief
            className={`${columnSpan(3)} self-start`}
            workspace={workspace}
            customer={customer}
            history={history}
          />
          <RecommendationCard
            className={`${columnSpan(9)} self-start`}
            workspace={slug}
            currency={workspace.currency}
            timeZone={workspace.timeZone}
            customerId={customer.id}
            list={list}
            catalogue={totals.catalogue}
            isWhole={query.all === "1"}
          />
          <div className={`${columnSpan(6)} self-start`}>
            <WhyCard
              key={customer.id}
              workspace={slug}
              customerId={customer.id}
              product=""
              explain={explainRecommendationAction}
            />
          </div>
          <div className={`${columnSpan(6)} self-start`}>
            <WhatIfCard
              key={customer.id}
              workspace={slug}
              customerId={customer.id}
              parts={Object.keys(list.rows[0]?.parts ?? {})}
              now={list.rows.map(({ product }) => product.id)}
              attempt={tryWeightsAction}
            />
          </div>
        </Columns>
      ) : (
        <Note tone="warn">{t("noSuchCustomer")}</Note>
      )}
    </>
  );
}
