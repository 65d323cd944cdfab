import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache, Suspense } from "react";
import { z } from "zod";
import {
  DemandPanel,
  HistoryPanel,
  PersonasPanel,
} from "@/app/(app)/[workspace]/customers/[id]/customer-panels";
import { CustomerFactsCard } from "@/components/customers/customer-facts";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Swatch } from "@/components/ui/swatch";
import { isAllowed } from "@/lib/domain/actor";
import { HISTORY_KINDS } from "@/lib/domain/customer/customer-page";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { mapHref } from "@/lib/domain/map/map-view-state";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { formatMoney } from "@/lib/format/format-money";
import { formatSigned } from "@/lib/format/format-signed";
import { pickName } from "@/lib/format/pick-name";
import { getCustomer } from "@/lib/services/customers/get-customer";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const wish = z.object({
  kind: z.enum(HISTORY_KINDS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});

const load = cache(async (slug: string, id: string) => {
  if (!/^\d{1,9}$/.test(id)) notFound();
  const context = await requireWorkspace(slug);
  const customer = await getCustomer(context.actor, Number(id));
  if (!customer) notFound();
  return { ...context, customer };
});

async function read({ params }: Props) {
  const { workspace, id } = await params;
  return load(workspace, id);
}

export async function generateMetadata(props: Props) {
  return { title: (await read(props)).customer.key };
}

export default async function CustomerPage(props: Props) {
  const [{ actor, workspace, customer }, query, locale, t] = await Promise.all([
    read(props),
    props.searchParams,
    getLocale(),
    getTranslations("customers"),
  ]);
  const { slug, timeZone, currency } = workspace;
  const { profile } = customer;
  const persona = profile?.persona;
  const count = (value: number) => formatCount(value, locale);
  return (
    <>
      <PageHead
        title={customer.key}
        mark={persona ? <Swatch colour={persona.key} /> : undefined}
        crumbs={
          persona
            ? [
                { href: `/${slug}/personas`, label: t("personas") },
                { href: `/${slug}/personas/${persona.key}`, label: pickName(persona, locale) },
              ]
            : [{ href: `/${slug}/personas`, label: t("personas") }]
        }
        description={customer.known ? t("description") : t("unknown")}
        actions={
          <>
            {profile?.isOnMap ? (
              <LinkButton href={mapHref(slug, { point: customer.id })}>{t("toMap")}</LinkButton>
            ) : null}
            {isAllowed(actor.role, "edit") ? (
              <LinkButton href={`/${slug}/privacy/people/${customer.id}`}>{t("toPrivacy")}</LinkButton>
            ) : null}
            <LinkButton href={`/${slug}/recommendations?customer=${customer.id}`}>
              {t("toRecommendations", { count: customer.listed })}
            </LinkButton>
          </>
        }
      />
      <Facts
        items={[
          {
            label: t("figures.orders"),
            value: count(customer.orders),
            note: t("figures.lines", {
              lines: count(customer.orderLines),
              returned: count(customer.returned),
            }),
            href: `/${slug}/customers/${customer.id}?kind=order#history`,
          },
          {
            label: t("figures.spent"),
            value: formatMoney(Math.round(customer.spent), currency, locale),
            note: customer.lastOrderAt
              ? t("figures.last", { date: formatDate(customer.lastOrderAt, locale, timeZone) })
              : t("figures.never"),
          },
          {
            label: t("figures.events"),
            value: count(customer.events),
            note: t("figures.eventsNote"),
            href: `/${slug}/customers/${customer.id}?kind=event#history`,
          },
          {
            label: t("figures.documents"),
            value: count(customer.documents),
            note: t("figures.mentions", {
              mentions: count(profile?.mentions ?? 0),
              sentiment:
                profile === null || profile.sentiment === null
                  ? "–"
                  : formatSigned(profile.sentiment, locale, { digits: 2 }),
            }),
            href: documentsHref(slug, { customer: customer.id }),
          },
        ]}
      />
      <Columns>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(7)}`}>
          <Suspense fallback={<CardSkeleton lines={10} />}>
            <HistoryPanel actor={actor} workspace={workspace} customer={customer} wish={wish.parse(query)} />
          </Suspense>
        </div>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(5)}`}>
          <CustomerFactsCard workspace={workspace} customer={customer} />
          <Suspense fallback={<CardSkeleton lines={3} />}>
            <PersonasPanel actor={actor} workspace={workspace} customer={customer} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={8} />}>
            <DemandPanel actor={actor} workspace={workspace} customer={customer} />
          </Suspense>
        </div>
      </Columns>
    </>
  );
}
