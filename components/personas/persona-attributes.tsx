import { useLocale, useTranslations } from "next-intl";
import { OverIndexText } from "@/components/personas/over-index-text";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { HBar } from "@/components/ui/h-bar";
import { TextLink } from "@/components/ui/text-link";
import { useAttributeName } from "@/components/ui/use-attribute-name";
import { membersHref } from "@/lib/domain/persona/member-filter";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatRate } from "@/lib/format/format-rate";

export interface PersonaAttributesProps {
  workspace: string;
  personaKey: number;
  attributes: PersonaSummary["attributes"];
}

const SHOWN = 8;

/** Values that the shop's customer file gives them more often than others. Values are the shop's own words. */
export function PersonaAttributes({ workspace, personaKey, attributes }: PersonaAttributesProps) {
  const t = useTranslations("personas.attributes");
  const locale = useLocale();
  const attributeName = useAttributeName();
  const shown = attributes.slice(0, SHOWN);
  const surest = shown.find(({ low }) => low > 1);
  const title = surest
    ? t("finding", {
        field: attributeName(surest.field),
        value: surest.value,
        times: formatDecimal(surest.ratio, locale, 1),
        low: formatDecimal(surest.low, locale, 1),
        high: formatDecimal(surest.high, locale, 1),
      })
    : t("none");
  return (
    <Card
      title={shown.length > 0 ? title : t("emptyTitle")}
      description={shown.length > 0 ? t("description") : null}
    >
      {shown.length === 0 ? (
        <EmptyState title={t("empty")} body={t("emptyBody")} />
      ) : (
        <ul className="grid grid-cols-[minmax(0,1fr)_minmax(40px,1fr)_auto] items-center gap-x-2.5 gap-y-2 text-xs">
          {shown.map((row) => (
            <li key={`${row.field}:${row.value}`} className="contents">
              <span className="min-w-0">
                <span className="block truncate">{row.value}</span>
                <span className="block truncate text-2xs text-ink-3">{attributeName(row.field)}</span>
              </span>
              <HBar
                share={row.inside / Math.max(1, row.ofInside)}
                mark={row.outside / Math.max(1, row.ofOutside)}
                colour={personaKey}
              />
              <span className="num text-right">
                <TextLink
                  look="plain"
                  href={membersHref(workspace, personaKey, { attribute: `${row.field}:${row.value}` })}
                >
                  {formatRate(row.inside, row.ofInside, locale, 0)}
                </TextLink>
                <span className="block text-2xs">
                  <OverIndexText of={row} />
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
