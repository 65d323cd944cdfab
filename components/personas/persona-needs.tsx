import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { IntervalsSpec } from "@/components/charts/chart-spec";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { pickName } from "@/lib/format/pick-name";

export interface PersonaNeedsProps {
  workspace: string;
  personaKey: number;
  needs: PersonaSummary["needs"];
  names: ReadonlyMap<number, NeedRef>;
}

const SHOWN = 12;

/** What they ask for more often than all others, on a scale where twice and half stand equally far from one. */
export function PersonaNeeds({ workspace, personaKey, needs, names }: PersonaNeedsProps) {
  const t = useTranslations("personas.needs");
  const locale = useLocale();
  const named = needs.flatMap((need) => {
    const ref = names.get(need.key);
    return ref ? [{ ...need, name: pickName(ref, locale) }] : [];
  });
  const shown = [...named.slice(0, SHOWN)].sort((a, b) => b.ratio - a.ratio);
  if (shown.length === 0)
    return (
      <Card title={t("emptyTitle")}>
        <EmptyState title={t("empty")} body={t("emptyBody")} />
      </Card>
    );
  const times = (value: number) => formatDecimal(value, locale, 1);
  const surest = named.find(({ low }) => low > 1);
  const spec: IntervalsSpec = {
    kind: "intervals",
    rowLabel: t("need"),
    valueLabel: t("axis"),
    format: "times",
    log: true,
    rows: shown.map((need) => ({
      label: need.name,
      value: need.ratio,
      low: need.low,
      high: need.high,
      strong: need.low > 1,
      ...(need.low > 1 || need.high < 1 ? { colour: personaKey } : {}),
      note: `${times(need.ratio)}×   ${formatCount(need.inside, locale)} / ${formatCount(need.ofInside, locale)}`,
      href: documentsHref(workspace, { need: need.key, persona: personaKey }),
    })),
  };
  return (
    <Chart
      title={
        surest
          ? t("finding", {
              need: surest.name,
              times: times(surest.ratio),
              low: times(surest.low),
              high: times(surest.high),
            })
          : t("none")
      }
      description={t("description")}
      spec={spec}
      name={`persona-${personaKey}-needs`}
      footer={
        <>
          <span>{t("shown", { shown: shown.length, needs: names.size })}</span>
          <TextLink href={documentsHref(workspace, { persona: personaKey })}>{t("documents")}</TextLink>
        </>
      }
    />
  );
}
