import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Chart } from "@/components/charts/chart";
import type { ChartSpec } from "@/components/charts/chart-spec";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import type { PersonaSize, PersonaSizes } from "@/lib/domain/overview/persona-sizes";
import { formatCount } from "@/lib/format/format-count";
import { formatRate } from "@/lib/format/format-rate";
import { formatSigned } from "@/lib/format/format-signed";
import { pickName } from "@/lib/format/pick-name";

export interface PersonaSizesCardProps {
  workspace: string;
  /** Null without personas. */
  sizes: PersonaSizes | null;
  className?: string;
}

const change = (persona: PersonaSize) =>
  persona.sizeBefore === null ? 0 : persona.size - persona.sizeBefore;

/** How large the personas are, beside the run published before. */
export function PersonaSizesCard({ workspace, sizes, className }: PersonaSizesCardProps) {
  const t = useTranslations("overview.personas");
  const place = className ? { className } : {};
  if (!sizes)
    return (
      <Card title={t("none")} {...place}>
        <EmptyState
          title={t("none")}
          body={t("noneBody")}
          action={<LinkButton href={`/${workspace}/data`}>{t("toData")}</LinkButton>}
        />
      </Card>
    );
  const footer = <TextLink href={`/${workspace}/personas`}>{t("all")}</TextLink>;
  return <Drawn workspace={workspace} sizes={sizes} footer={footer} {...place} />;
}

interface DrawnProps {
  workspace: string;
  sizes: PersonaSizes;
  footer: ReactNode;
  className?: string;
}

function Drawn({ workspace, sizes, footer, className }: DrawnProps) {
  const t = useTranslations("overview.personas");
  const locale = useLocale();
  const { personas, runBefore, run, customers, customersBefore } = sizes;
  const count = (value: number) => formatCount(value, locale);
  const row = (persona: PersonaSize) => ({
    label: pickName(persona, locale),
    colour: persona.key,
    href: `/${workspace}/personas/${persona.key}`,
  });
  const spec: ChartSpec =
    runBefore === null || customersBefore === null || customersBefore === 0
      ? {
          kind: "bar",
          valueLabel: t("share"),
          format: "percent0",
          rowLabel: t("persona"),
          rows: personas.map((persona) => ({
            ...row(persona),
            value: persona.size / customers,
            note: formatRate(persona.size, customers, locale),
          })),
        }
      : {
          kind: "dumbbell",
          valueLabel: t("share"),
          format: "percent0",
          rowLabel: t("persona"),
          beforeLabel: t("run", { number: runBefore, customers: count(customersBefore) }),
          afterLabel: t("run", { number: run, customers: count(customers) }),
          rows: personas.map((persona) => ({
            ...row(persona),
            before: (persona.sizeBefore ?? 0) / customersBefore,
            after: persona.size / customers,
            note: persona.sizeBefore === null ? t("isNew") : formatSigned(change(persona), locale),
            strong: Math.abs(change(persona)) === Math.max(...personas.map((item) => Math.abs(change(item)))),
          })),
        };
  const compared = spec.kind === "dumbbell";
  return (
    <Chart
      title={useFinding(sizes)}
      description={compared ? t("noteCompared") : t("note")}
      spec={spec}
      name="persona-sizes"
      footer={footer}
      {...(compared ? { legend: <Marks before={spec.beforeLabel} after={spec.afterLabel} /> } : {})}
      {...(className ? { className } : {})}
    />
  );
}

/** The persona that moved most; where its new customers came from, if it grew. */
function useFinding({ personas, inflow, runBefore, customers }: PersonaSizes): string {
  const t = useTranslations("overview.personas");
  const locale = useLocale();
  const count = (value: number) => formatCount(value, locale);
  const largest = personas[0];
  const most = [...personas].sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)))[0];
  if (!largest || !most) return t("none");
  const persona = pickName(most, locale);
  const by = change(most);
  if (runBefore === null)
    return t("largest", {
      persona: pickName(largest, locale),
      rate: formatRate(largest.size, customers, locale),
    });
  if (by === 0) return t("unchanged", { number: runBefore });
  if (by < 0) return t("lost", { persona, customers: count(-by) });
  if (inflow?.toKey === most.key && inflow.from)
    return t("gainedFrom", {
      persona,
      customers: count(by),
      inflow: count(inflow.customers),
      from: pickName(inflow.from, locale),
    });
  return t("gained", { persona, customers: count(by) });
}

function Marks({ before, after }: { before: string; after: string }) {
  const t = useTranslations("overview.personas");
  return (
    <div className="num flex flex-wrap gap-x-3.5 gap-y-1 text-2xs text-ink-2">
      <span className="inline-flex items-center gap-1.5">
        <svg aria-hidden width="10" height="10">
          <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {before}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <svg aria-hidden width="10" height="10">
          <circle cx="5" cy="5" r="4.5" fill="currentColor" />
        </svg>
        {after}
      </span>
      <span>{t("right")}</span>
    </div>
  );
}
