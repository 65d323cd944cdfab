import { getLocale, getTranslations } from "next-intl/server";
import { BlockWeights } from "@/components/personas/block-weights";
import { PersonaFlow } from "@/components/personas/persona-flow";
import { PersonasEmpty } from "@/components/personas/personas-empty";
import { PersonasTable } from "@/components/personas/personas-table";
import { WhyThisMany } from "@/components/personas/why-this-many";
import { Card } from "@/components/ui/card";
import { ExportMenu } from "@/components/ui/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";
import { pickName } from "@/lib/format/pick-name";
import { listPersonas } from "@/lib/services/personas/list-personas";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations("personas");
  return { title: t("title") };
}

export default async function PersonasPage({ params }: Props) {
  const [{ workspace: slug }, locale, t] = await Promise.all([
    params,
    getLocale(),
    getTranslations("personas"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const list = await listPersonas(actor);
  const [largest] = list?.personas ?? [];
  if (!list || !largest)
    return (
      <>
        <PageHead title={t("title")} />
        <PersonasEmpty workspace={slug} customers={list?.totals.customers} />
      </>
    );

  const { personas, totals, choice, fusion, flow } = list;
  const [richest = largest] = [...personas].sort((a, b) => b.revenueShare - a.revenueShare);
  const percent = (ratio: number) => formatPercent(ratio, locale, 0);
  const file = (format: string) => `/api/${slug}/personas/export?format=${format}`;
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("description", {
          personas: personas.length,
          customers: formatCount(totals.customers, locale),
          ordered: formatCount(totals.ordered, locale),
          run: list.run,
        })}
        actions={
          <>
            <LinkButton href={`/${slug}/map`}>{t("toMap")}</LinkButton>
            <ExportMenu
              items={[
                { label: t("csv"), hint: t("exportHint"), href: file("csv") },
                { label: t("json"), hint: t("exportHint"), href: file("json") },
              ]}
            />
          </>
        }
      />
      <div className="grid gap-3 sm:gap-4">
        <Card
          flush
          title={
            totals.revenue > 0
              ? t("finding", {
                  richest: pickName(richest, locale),
                  revenue: percent(richest.revenueShare),
                  share: percent(richest.size / Math.max(1, totals.customers)),
                })
              : t("findingSize", {
                  largest: pickName(largest, locale),
                  share: percent(largest.size / Math.max(1, totals.customers)),
                })
          }
          description={t("tableNote")}
        >
          <PersonasTable
            workspace={slug}
            currency={workspace.currency}
            personas={personas}
            needs={list.needs}
            customers={totals.customers}
            runBefore={list.runBefore}
          />
        </Card>
        {choice && choice.curve.length > 1 ? <WhyThisMany choice={choice} /> : null}
        {fusion ? <BlockWeights fusion={fusion} /> : null}
        {flow && list.runBefore !== null ? (
          <PersonaFlow {...flow} now={personas} runBefore={list.runBefore} />
        ) : null}
      </div>
    </>
  );
}
