import { useLocale, useTranslations } from "next-intl";
import { HistoryList } from "@/components/customers/history-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PersonaName } from "@/components/ui/persona-name";
import { TextLink } from "@/components/ui/text-link";
import type { CustomerFacts, HistoryCounts, HistoryEntry } from "@/lib/domain/customer/customer-page";
import { formatCount } from "@/lib/format/format-count";
import { pickName } from "@/lib/format/pick-name";

export interface CustomerBriefProps {
  workspace: { readonly slug: string; readonly timeZone: string; readonly currency: string };
  customer: CustomerFacts;
  history: { readonly rows: readonly HistoryEntry[]; readonly counts: HistoryCounts };
  className?: string;
}

/** Who a list is for: what the customer did and said last. */
export function CustomerBrief({ workspace, customer, history, className }: CustomerBriefProps) {
  const t = useTranslations("customers");
  const locale = useLocale();
  const { order, event, document } = history.counts;
  const persona = customer.profile?.persona;
  const href = `/${workspace.slug}/customers/${customer.id}`;
  const total = order + event + document;
  return (
    <Card
      title={t("brief.title", { orders: order, documents: document })}
      description={
        <span className="leading-6">
          <TextLink href={href}>{customer.key}</TextLink>
          {persona ? (
            <span className="ml-2.5">
              <PersonaName
                personaKey={persona.key}
                name={pickName(persona, locale)}
                href={`/${workspace.slug}/personas/${persona.key}`}
              />
            </span>
          ) : null}
        </span>
      }
      footer={<TextLink href={href}>{t("brief.all", { total: formatCount(total, locale) })}</TextLink>}
      {...(className ? { className } : {})}
    >
      {history.rows.length === 0 ? (
        <EmptyState title={t("history.empty")} body={t("history.emptyBody")} />
      ) : (
        <HistoryList workspace={workspace} rows={history.rows} />
      )}
    </Card>
  );
}
