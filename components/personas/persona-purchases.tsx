import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { BarSpec } from "@/components/charts/chart-spec";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Legend } from "@/components/ui/legend";
import { membersHref } from "@/lib/domain/persona/member-filter";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";

interface Bought {
  readonly label: string;
  readonly inside: number;
  readonly ofInside: number;
  readonly outside: number;
  readonly ofOutside: number;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Who bought it. */
  readonly members: { readonly category?: string; readonly product?: number };
}

export interface PersonaPurchasesProps {
  workspace: string;
  personaKey: number;
  /** Of categories or of products. */
  what: "categories" | "products";
  /** Most surely over-indexed first. */
  bought: readonly Bought[];
}

const SHOWN = 8;

/** Shares of the members who bought something, with a mark where all other customers stand. */
export function PersonaPurchases({ workspace, personaKey, what, bought }: PersonaPurchasesProps) {
  const t = useTranslations("personas.bought");
  const locale = useLocale();
  const shown = bought.slice(0, SHOWN).sort((a, b) => b.inside / b.ofInside - a.inside / a.ofInside);
  const first = shown[0];
  if (!first)
    return (
      <Card title={t(`${what}.emptyTitle`)}>
        <EmptyState title={t("empty")} body={t("emptyBody")} />
      </Card>
    );
  const times = (value: number) => formatDecimal(value, locale, 1);
  const surest = bought.find(({ low }) => low > 1);
  const markLabel = t("others", { count: formatCount(first.ofOutside, locale) });
  const spec: BarSpec = {
    kind: "bar",
    rowLabel: t(`${what}.row`),
    valueLabel: t("axis"),
    format: "percent",
    markLabel,
    rows: shown.map((row) => ({
      label: row.label,
      value: row.inside / Math.max(1, row.ofInside),
      mark: row.outside / Math.max(1, row.ofOutside),
      colour: personaKey,
      strong: row.low > 1,
      href: membersHref(workspace, personaKey, row.members),
    })),
  };
  return (
    <Chart
      title={
        surest
          ? t(`${what}.finding`, {
              name: surest.label,
              times: times(surest.ratio),
              low: times(surest.low),
              high: times(surest.high),
            })
          : t(`${what}.none`)
      }
      description={t(`${what}.description`)}
      spec={spec}
      name={`persona-${personaKey}-${what}`}
      legend={
        <Legend
          items={[
            { label: t("members", { count: formatCount(first.ofInside, locale) }), colour: personaKey },
          ]}
        >
          <span className="inline-flex items-center gap-1.5">
            <i aria-hidden className="inline-block h-3 w-0.5 bg-ink" />
            {markLabel}
          </span>
        </Legend>
      }
    />
  );
}
