import { getLocale, getTranslations } from "next-intl/server";
import { EffectChart } from "@/components/recommendations/effect-chart";
import { EffectTable } from "@/components/recommendations/effect-table";
import { RecommendationTabs } from "@/components/recommendations/recommendation-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import {
  ATTRIBUTION_DAYS,
  EFFECT_DAYS,
  EFFECT_SPLITS,
  effectQuery,
} from "@/lib/domain/recommendation/effect";
import { pickName } from "@/lib/format/pick-name";
import { listPersonas } from "@/lib/services/personas/list-personas";
import { getEffect } from "@/lib/services/recommendations/get-effect";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations("recommendations.effect");
  return { title: t("title") };
}

export default async function EffectPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, given, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("recommendations.effect"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const query = effectQuery.parse(given);
  const [effect, names] = await Promise.all([getEffect(actor, query), personaNames()]);
  async function personaNames(): Promise<Map<string, string>> {
    if (query.split !== "persona") return new Map();
    const list = await listPersonas(actor);
    return new Map(list?.personas.map((persona) => [String(persona.key), pickName(persona, locale)]) ?? []);
  }
  const nameOf = (value: string) => {
    if (query.split === "persona") return names.get(value) ?? t("noPersona");
    return t.has(`values.${query.split}.${value}`) ? t(`values.${query.split}.${value}`) : value;
  };
  const option = (value: string | number, label: string) => ({ value: String(value), label });
  return (
    <>
      <PageHead title={t("title")} description={t("description")} />
      <RecommendationTabs workspace={slug} at="effect" />
      <div className="mb-3 flex flex-wrap gap-2">
        <FilterSelect
          name="split"
          label={t("split")}
          options={EFFECT_SPLITS.map((split) => option(split === "place" ? "" : split, t(`splits.${split}`)))}
        />
        <FilterSelect
          name="window"
          label={t("window")}
          options={ATTRIBUTION_DAYS.map((days) => option(days === 7 ? "" : days, t("dayCount", { days })))}
        />
        <FilterSelect
          name="days"
          label={t("period")}
          options={EFFECT_DAYS.map((days) => option(days === 28 ? "" : days, t("dayCount", { days })))}
        />
      </div>
      {effect.rows.length === 0 ? (
        <EmptyState
          title={t("empty.title")}
          body={t("empty.body")}
          action={<LinkButton href={`/${slug}/settings/api-keys`}>{t("empty.action")}</LinkButton>}
        />
      ) : (
        <div className="grid gap-4">
          <EffectChart days={effect.days} alerts={effect.alerts} />
          <EffectTable
            rows={effect.rows}
            nameOf={nameOf}
            heading={t(`splits.${query.split}`)}
            currency={workspace.currency}
            window={query.window}
          />
        </div>
      )}
    </>
  );
}
