import { getLocale, getTranslations } from "next-intl/server";
import { NEED_ACTIONS } from "@/app/(app)/[workspace]/needs/need-actions";
import { NeedEvidence } from "@/components/needs/need-evidence";
import { NeedFacts } from "@/components/needs/need-facts";
import { NeedMenu } from "@/components/needs/need-menu";
import { NeedPersonas } from "@/components/needs/need-personas";
import { NeedProducts } from "@/components/needs/need-products";
import { NeedWeeks } from "@/components/needs/need-weeks";
import { needLinkId } from "@/components/needs/needs-table";
import { LinkButton } from "@/components/ui/link-button";
import { NeedTypeChip } from "@/components/ui/need-type-chip";
import { PanelSection } from "@/components/ui/panel-section";
import { SidePanel } from "@/components/ui/side-panel";
import { isAllowed } from "@/lib/domain/actor";
import { NEEDS_A_PAGE, type NeedFilter } from "@/lib/domain/needs/need-filter";
import { needsHref } from "@/lib/domain/needs/needs-href";
import { pickName } from "@/lib/format/pick-name";
import { getNeed } from "@/lib/services/needs/get-need";
import { listNeedNames } from "@/lib/services/needs/list-need-names";
import { listNeedPersonas } from "@/lib/services/needs/list-need-personas";
import { listNeedProducts } from "@/lib/services/needs/list-need-products";
import { listNeedQuotes } from "@/lib/services/needs/list-need-quotes";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  slug: string;
  needKey: number;
  filter: NeedFilter;
  /** Keys of the table's needs, in its order. */
  keys: readonly number[];
}

/** The open need beside the table. Nothing when the published run has no such need: an old link stays a table. */
export async function NeedPanel({ slug, needKey, filter, keys }: Props) {
  const { actor, workspace } = await requireWorkspace(slug);
  const mayEdit = isAllowed(actor.role, "edit");
  const locale = await getLocale();
  const [t, found, names, quotes, personas, products] = await Promise.all([
    getTranslations("needs"),
    getNeed(actor, needKey),
    mayEdit ? listNeedNames(actor) : [],
    listNeedQuotes(actor, needKey),
    listNeedPersonas(actor, needKey),
    listNeedProducts(actor, needKey),
  ]);
  if (!found) return null;
  const { need, allMentions, allCustomers, usual, marks } = found;
  const at = keys.indexOf(needKey);
  const step = (to: number) => {
    const key = at < 0 ? undefined : keys[to];
    if (key === undefined) return undefined;
    return needsHref(slug, { ...filter, page: Math.floor(to / NEEDS_A_PAGE) + 1 }, key);
  };
  const others = names.filter(({ key }) => key !== needKey);
  const otherLocale = locale === "zh" ? "en" : "zh";
  const place = { place: "panel", workspace: slug, needKey } as const;
  return (
    <SidePanel
      title={pickName(need, locale)}
      subtitle={
        <>
          <NeedTypeChip type={need.type} />
          <span lang={otherLocale} className="text-ink-3">
            {pickName(need, otherLocale)}
          </span>
        </>
      }
      actions={
        <>
          {mayEdit && !need.isOther ? (
            <NeedMenu workspace={slug} need={need} others={others} marks={marks} actions={NEED_ACTIONS} />
          ) : null}
          <LinkButton href={`/${slug}/needs/${need.key}`}>{t("openPage")}</LinkButton>
        </>
      }
      closeHref={needsHref(slug, filter)}
      previousHref={step(at - 1)}
      nextHref={step(at + 1)}
      returnTo={needLinkId(need.key)}
    >
      <PanelSection>
        <NeedFacts
          workspace={slug}
          need={need}
          allMentions={allMentions}
          allCustomers={allCustomers}
          timeZone={workspace.timeZone}
        />
      </PanelSection>
      <NeedEvidence
        {...place}
        timeZone={workspace.timeZone}
        mentions={need.mentions}
        quotes={quotes}
        moving={mayEdit ? { others, actions: NEED_ACTIONS } : undefined}
      />
      <NeedWeeks place="panel" need={need} usual={usual} timeZone={workspace.timeZone} workspace={slug} />
      <NeedPersonas {...place} personas={personas} />
      <NeedProducts {...place} mentions={need.mentions} allMentions={allMentions} products={products} />
    </SidePanel>
  );
}
