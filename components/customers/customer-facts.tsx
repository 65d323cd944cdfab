import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { KeyValues } from "@/components/ui/key-values";
import { PersonaName } from "@/components/ui/persona-name";
import { TextLink } from "@/components/ui/text-link";
import { useAttributeName } from "@/components/ui/use-attribute-name";
import { useKnownName } from "@/components/ui/use-known-name";
import type { CustomerFacts, CustomerProfile } from "@/lib/domain/customer/customer-page";
import { mapHref } from "@/lib/domain/map/map-view-state";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import type { Locale } from "@/lib/format/locale";
import { pickName } from "@/lib/format/pick-name";

export interface CustomerFactsCardProps {
  workspace: { readonly slug: string; readonly timeZone: string; readonly currency: string };
  customer: CustomerFacts;
}

/** What the customer file says, and where the run placed the customer. */
export function CustomerFactsCard({ workspace, customer }: CustomerFactsCardProps) {
  const t = useTranslations("customers.facts");
  const blockName = useKnownName("customers.facts.blocks");
  const locale = useLocale();
  const attributeName = useAttributeName();
  const { profile, joinedAt, attributes } = customer;
  const unknown = profile ? Object.entries(profile.blocks).filter(([, present]) => !present) : [];
  const items = [
    ...(profile
      ? [
          {
            label: t("persona"),
            value: profile.persona ? (
              <PersonaName
                personaKey={profile.persona.key}
                name={pickName(profile.persona, locale)}
                href={`/${workspace.slug}/personas/${profile.persona.key}`}
              />
            ) : (
              t("noPersona")
            ),
          },
          ...(profile.persona && profile.distance !== null && profile.rank !== null
            ? [
                {
                  label: t("typical"),
                  value: t("typicalValue", {
                    rank: formatCount(profile.rank, locale),
                    size: formatCount(profile.personaSize ?? 0, locale),
                    distance: formatDecimal(profile.distance, locale, 2),
                  }),
                },
              ]
            : []),
          {
            label: t("map"),
            value: profile.isOnMap ? (
              <TextLink href={mapHref(workspace.slug, { point: customer.id })}>{t("onMap")}</TextLink>
            ) : (
              t("notOnMap")
            ),
          },
        ]
      : [{ label: t("profile"), value: t("noProfile") }]),
    ...outlookOf(profile, workspace.currency, locale, t),
    {
      label: t("consent"),
      value: t(`consents.${customer.consent === null ? "unknown" : customer.consent ? "given" : "refused"}`),
    },
    ...(joinedAt ? [{ label: t("joined"), value: formatDate(joinedAt, locale, workspace.timeZone) }] : []),
    ...Object.entries(attributes).map(([field, value]) => ({
      label: attributeName(field),
      value: String(value),
    })),
  ];
  return (
    <Card
      title={t("title")}
      description={
        unknown.length > 0
          ? t("masked", {
              blocks: unknown.map(([name]) => blockName(name)).join(t("separator")),
            })
          : null
      }
    >
      <KeyValues items={items} />
    </Card>
  );
}

/** What the customer is expected to spend, whether he is about to go, and when he buys next. */
function outlookOf(
  profile: CustomerProfile | null,
  currency: string,
  locale: Locale,
  t: ReturnType<typeof useTranslations<"customers.facts">>,
): { label: string; value: string }[] {
  if (!profile) return [];
  const { expectedRevenue, churn, nextFrom, nextTo } = profile;
  if (expectedRevenue === null || churn === null) return [];
  const items = [
    { label: t("expected"), value: formatMoney(expectedRevenue, currency, locale) },
    { label: t("churn"), value: formatPercent(churn, locale, 0) },
  ];
  if (nextFrom === null || nextTo === null) return items;
  const days = (count: number) => formatCount(Math.round(count), locale);
  return [...items, { label: t("next"), value: t("nextDays", { from: days(nextFrom), to: days(nextTo) }) }];
}
