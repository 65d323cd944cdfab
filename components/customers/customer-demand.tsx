import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ExcerptQuote } from "@/components/ui/excerpt-quote";
import { HBar } from "@/components/ui/h-bar";
import { TextLink } from "@/components/ui/text-link";
import type { CustomerNeed } from "@/lib/domain/customer/customer-page";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { formatPercent } from "@/lib/format/format-percent";
import { pickName } from "@/lib/format/pick-name";

export interface CustomerDemandProps {
  workspace: { readonly slug: string; readonly timeZone: string };
  customerId: number;
  needs: readonly CustomerNeed[];
}

const SHOWN = 8;
const QUOTES = 2;

/** What the customer wants: his mentions decoded into needs, with shares and the words that carry them. */
export function CustomerDemand({ workspace, customerId, needs }: CustomerDemandProps) {
  const t = useTranslations("customers.demand");
  const locale = useLocale();
  const [first] = needs;
  if (!first)
    return (
      <Card title={t("emptyTitle")}>
        <EmptyState title={t("empty")} body={t("emptyBody")} />
      </Card>
    );
  const most = Math.max(1e-9, ...needs.map((need) => need.share));
  return (
    <Card
      title={t("finding", { need: pickName(first, locale), share: formatPercent(first.share, locale, 0) })}
      description={t("description", { needs: needs.length })}
      footer={
        needs.length > SHOWN ? (
          <>
            <span>{t("shown", { shown: SHOWN, needs: needs.length })}</span>
            <TextLink href={documentsHref(workspace.slug, { customer: customerId })}>{t("all")}</TextLink>
          </>
        ) : undefined
      }
    >
      <ul className="grid gap-4">
        {needs.slice(0, SHOWN).map((need) => (
          <li key={need.key}>
            <div className="num mb-1.5 grid grid-cols-[minmax(0,1fr)_minmax(60px,30%)_auto] items-center gap-2.5 text-xs">
              <TextLink
                look="plain"
                className="truncate font-medium"
                href={documentsHref(workspace.slug, { need: need.key, customer: customerId })}
              >
                {pickName(need, locale)}
              </TextLink>
              <HBar share={need.share / most} colour={1} />
              <span className="text-right">
                {t("share", { share: formatPercent(need.share, locale, 0), mentions: need.mentions })}
              </span>
            </div>
            <div className="grid gap-2">
              {need.quotes.slice(0, QUOTES).map(({ excerpt, part }) => (
                <ExcerptQuote
                  key={excerpt.mentionId}
                  workspace={workspace.slug}
                  timeZone={workspace.timeZone}
                  excerpt={excerpt}
                >
                  {part === null ? null : (
                    <span className="num" title={t("carriesHint")}>
                      {t("carries", { share: formatPercent(part, locale, 0) })}
                    </span>
                  )}
                </ExcerptQuote>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
