import { getLocale, getTranslations } from "next-intl/server";
import { CustomerDemand } from "@/components/customers/customer-demand";
import { HistoryList } from "@/components/customers/history-list";
import { PersonaHistory } from "@/components/customers/persona-history";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import type { Actor } from "@/lib/domain/actor";
import { type CustomerFacts, HISTORY_KINDS, type HistoryKind } from "@/lib/domain/customer/customer-page";
import { formatCount } from "@/lib/format/format-count";
import { HISTORY_A_PAGE, listCustomerHistory } from "@/lib/services/customers/list-customer-history";
import { listCustomerNeeds } from "@/lib/services/customers/list-customer-needs";
import { listCustomerPersonas } from "@/lib/services/customers/list-customer-personas";

interface Props {
  actor: Actor;
  workspace: { readonly slug: string; readonly timeZone: string; readonly currency: string };
  customer: CustomerFacts;
}

export async function DemandPanel({ actor, workspace, customer }: Props) {
  const needs = await listCustomerNeeds(actor, customer.id);
  return <CustomerDemand workspace={workspace} customerId={customer.id} needs={needs} />;
}

export async function PersonasPanel({ actor, workspace, customer }: Props) {
  return <PersonaHistory workspace={workspace} past={await listCustomerPersonas(actor, customer.id)} />;
}

interface HistoryProps extends Props {
  wish: { readonly kind?: HistoryKind | undefined; readonly page: number };
}

export async function HistoryPanel({ actor, workspace, customer, wish }: HistoryProps) {
  const [{ rows, counts, page }, locale, t] = await Promise.all([
    listCustomerHistory(actor, customer.id, wish),
    getLocale(),
    getTranslations("customers.history"),
  ]);
  const all = counts.order + counts.event + counts.document;
  const total = wish.kind ? counts[wish.kind] : all;
  const href = (kind: HistoryKind | undefined, to: number) => {
    const query = new URLSearchParams({ ...(kind ? { kind } : {}), ...(to > 1 ? { page: String(to) } : {}) });
    return `/${workspace.slug}/customers/${customer.id}${query.size > 0 ? `?${query}` : ""}#history`;
  };
  return (
    <Card
      id="history"
      title={t("title", { orders: counts.order, documents: counts.document })}
      description={t("description")}
      footer={
        <Pagination
          page={page}
          pageSize={HISTORY_A_PAGE}
          total={total}
          hrefFor={(to) => href(wish.kind, to)}
        />
      }
    >
      <SegmentedLinks
        label={t("filter")}
        className="mb-4"
        items={[undefined, ...HISTORY_KINDS].map((kind) => ({
          href: href(kind, 1),
          label: t(`kinds.${kind ?? "all"}`),
          count: formatCount(kind ? counts[kind] : all, locale),
          current: wish.kind === kind,
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("empty")} body={t("emptyBody")} />
      ) : (
        <HistoryList workspace={workspace} rows={rows} />
      )}
    </Card>
  );
}
