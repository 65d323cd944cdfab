import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { choosePersonaCountAction } from "@/app/(app)/[workspace]/personas/actions";
import { PERSONA_ACTIONS } from "@/app/(app)/[workspace]/personas/persona-actions";
import { BlockWeights } from "@/components/personas/block-weights";
import { ComparePersonas } from "@/components/personas/compare-personas";
import { PersonaCards } from "@/components/personas/persona-cards";
import { PersonaEdits } from "@/components/personas/persona-edits";
import { PersonaFlow } from "@/components/personas/persona-flow";
import { PersonaGains } from "@/components/personas/persona-gains";
import { PersonasEmpty } from "@/components/personas/personas-empty";
import { PersonasTable } from "@/components/personas/personas-table";
import { RfmGrid } from "@/components/personas/rfm-grid";
import { WhyThisMany } from "@/components/personas/why-this-many";
import { Card } from "@/components/ui/card";
import { ExportMenu } from "@/components/ui/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { isAllowed } from "@/lib/domain/actor";
import { listHref } from "@/lib/domain/list-href";
import { personaGains } from "@/lib/domain/persona/persona-gains";
import { filterId } from "@/lib/domain/row-id";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";
import { pickName } from "@/lib/format/pick-name";
import { listPersonaEdits } from "@/lib/services/personas/list-persona-edits";
import { listPersonas } from "@/lib/services/personas/list-personas";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const VIEWS = ["table", "cards", "compare", "rfm"] as const;

const state = z.object({
  view: z.enum(VIEWS).catch("table").default("table"),
  /** Keys of the two that are compared. */
  one: filterId,
  other: filterId,
});

export async function generateMetadata() {
  const t = await getTranslations("personas");
  return { title: t("title") };
}

export default async function PersonasPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("personas"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const { view, one, other } = state.parse(query);
  const [list, edits] = await Promise.all([
    listPersonas(actor),
    view === "table" ? listPersonaEdits(actor) : [],
  ]);
  const [largest] = list?.personas ?? [];
  if (!list || !largest)
    return (
      <>
        <PageHead title={t("title")} />
        <PersonasEmpty workspace={slug} customers={list?.totals.customers} />
      </>
    );

  const { of, personas, needs, profiles, totals, choice, fusion, flow } = list;
  const mayEdit = isAllowed(actor.role, "edit");
  const [richest = largest] = [...personas].sort((a, b) => b.revenueShare - a.revenueShare);
  const percent = (ratio: number) => formatPercent(ratio, locale, 0);
  const file = (format: string) => `/api/${slug}/personas/export?format=${format}`;
  const first = personas.find(({ key }) => key === one) ?? largest;
  const second =
    personas.find(({ key }) => key === other && key !== first.key) ??
    personas.find(({ key }) => key !== first.key);
  const views = VIEWS.filter(
    (name) => (name !== "rfm" || totals.ordered > 0) && (name !== "compare" || second !== undefined),
  );
  const shared = { workspace: slug, currency: workspace.currency, personas, needs, profiles };
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("description", {
          of,
          personas: personas.length,
          customers: formatCount(profiles, locale),
          ordered: formatCount(totals.ordered, locale),
          run: list.run,
        })}
        actions={
          <>
            {of === "customers" ? <LinkButton href={`/${slug}/map`}>{t("toMap")}</LinkButton> : null}
            <ExportMenu
              items={[
                { label: t("csv"), hint: t("exportHint"), href: file("csv") },
                { label: t("json"), hint: t("exportHint"), href: file("json") },
              ]}
            />
          </>
        }
      />
      <SegmentedLinks
        label={t("views.label")}
        className="mb-3 sm:mb-4"
        items={views.map((name) => ({
          href: listHref(
            `/${slug}/personas`,
            { view: name, ...(name === "compare" ? { one: first.key, other: second?.key } : {}) },
            { view: "table" },
          ),
          label: t(`views.${name}`),
          current: name === view,
        }))}
      />
      <div className="grid gap-3 sm:gap-4">
        {view === "cards" ? (
          <PersonaCards {...shared} of={of} />
        ) : view === "rfm" ? (
          <RfmGrid personas={personas} />
        ) : view === "compare" && second ? (
          <ComparePersonas {...shared} pair={[first, second]} />
        ) : (
          <Card
            flush
            title={
              totals.revenue > 0
                ? t("finding", {
                    richest: pickName(richest, locale),
                    revenue: percent(richest.revenueShare),
                    share: percent(richest.size / Math.max(1, profiles)),
                  })
                : t("findingSize", {
                    of,
                    largest: pickName(largest, locale),
                    share: percent(largest.size / Math.max(1, profiles)),
                  })
            }
            description={t("tableNote")}
          >
            <PersonasTable {...shared} of={of} runBefore={list.runBefore} />
          </Card>
        )}
        {view === "table" ? (
          <>
            {flow && list.runBefore !== null ? (
              <PersonaFlow {...flow} now={personas} runBefore={list.runBefore} />
            ) : null}
            {choice && choice.curve.length > 1 ? (
              <WhyThisMany
                workspace={slug}
                choice={choice}
                wanted={list.wanted}
                regrouping={list.regrouping}
                choose={mayEdit ? choosePersonaCountAction : undefined}
              />
            ) : null}
            {fusion ? <BlockWeights fusion={fusion} /> : null}
            {fusion ? <PersonaGains workspace={slug} gains={personaGains(of, fusion)} /> : null}
            {edits.length > 0 ? (
              <PersonaEdits
                workspace={slug}
                timeZone={workspace.timeZone}
                entries={edits}
                actions={mayEdit ? PERSONA_ACTIONS : undefined}
              />
            ) : null}
          </>
        ) : null}
      </div>
    </>
  );
}
