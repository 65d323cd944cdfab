import { getLocale, getTranslations } from "next-intl/server";
import { renameNeedAction } from "@/app/(app)/[workspace]/needs/actions";
import { NeedEvidence } from "@/components/needs/need-evidence";
import { NeedFacts } from "@/components/needs/need-facts";
import { NeedPersonas } from "@/components/needs/need-personas";
import { NeedProducts } from "@/components/needs/need-products";
import { NeedWeeks } from "@/components/needs/need-weeks";
import { needLinkId } from "@/components/needs/needs-table";
import { RenameNeed } from "@/components/needs/rename-need";
import { LinkButton } from "@/components/ui/link-button";
import { NeedTypeChip } from "@/components/ui/need-type-chip";
import { PanelSection } from "@/components/ui/panel-section";
import { SidePanel } from "@/components/ui/side-panel";
import { isAllowed } from "@/lib/domain/actor";
import type { NeedFilter } from "@/lib/domain/needs/need-filter";
import { needsHref } from "@/lib/domain/needs/needs-href";
import { pickName } from "@/lib/format/pick-name";
import { findNeedNeighbours } from "@/lib/services/needs/find-need-neighbours";
import { getNeed } from "@/lib/services/needs/get-need";
import { listNeedPersonas } from "@/lib/services/needs/list-need-personas";
import { listNeedProducts } from "@/lib/services/needs/list-need-products";
import { listNeedQuotes } from "@/lib/services/needs/list-need-quotes";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  slug: string;
  needKey: number;
  filter: NeedFilter;
}

/** The open need beside the table. Nothing when the published run has no such need: an old link stays a table. */
export async function NeedPanel({ slug, needKey, filter }: Props) {
  const { actor, workspace } = await requireWorkspace(slug);
  const locale = await getLocale();
  const [t, found, neighbours, quotes, personas, products] = await Promise.all([
    getTranslations("needs"),
    getNeed(actor, needKey),
    findNeedNeighbours(actor, needKey, filter, locale),
    listNeedQuotes(actor, needKey),
    listNeedPersonas(actor, needKey),
    listNeedProducts(actor, needKey),
  ]);
  if (!found) return null;
  const { need, allMentions, usual } = found;
  const { previous, next } = neighbours;
  const step = (to: typeof next) => (to ? needsHref(slug, { ...filter, page: to.page }, to.key) : undefined);
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
          {isAllowed(actor.role, "edit") && !need.isOther ? (
            <RenameNeed workspace={slug} need={need} rename={renameNeedAction} />
          ) : null}
          <LinkButton href={`/${slug}/needs/${need.key}`}>{t("openPage")}</LinkButton>
        </>
      }
      closeHref={needsHref(slug, filter)}
      previousHref={step(previous)}
      nextHref={step(next)}
      returnTo={needLinkId(need.key)}
    >
      <PanelSection>
        <NeedFacts workspace={slug} need={need} allMentions={allMentions} />
      </PanelSection>
      <NeedEvidence {...place} timeZone={workspace.timeZone} mentions={need.mentions} quotes={quotes} />
      <NeedWeeks place="panel" need={need} usual={usual} timeZone={workspace.timeZone} workspace={slug} />
      <NeedPersonas {...place} personas={personas} />
      <NeedProducts {...place} mentions={need.mentions} allMentions={allMentions} products={products} />
    </SidePanel>
  );
}
