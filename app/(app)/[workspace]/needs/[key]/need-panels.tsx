import { getTranslations } from "next-intl/server";
import { NEED_ACTIONS } from "@/app/(app)/[workspace]/needs/need-actions";
import { NeedEvidence } from "@/components/needs/need-evidence";
import { NeedHistory } from "@/components/needs/need-history";
import { NeedPersonas } from "@/components/needs/need-personas";
import { NeedProducts } from "@/components/needs/need-products";
import { NeedSplit } from "@/components/needs/need-split";
import { NeedTrend } from "@/components/needs/need-trend";
import { Card } from "@/components/ui/card";
import { type Actor, isAllowed } from "@/lib/domain/actor";
import type { NamedNeed } from "@/lib/domain/needs/need-history";
import type { NeedRow } from "@/lib/domain/needs/need-row";
import { getNeedTrend } from "@/lib/services/needs/get-need-trend";
import { listNeedEdits } from "@/lib/services/needs/list-need-edits";
import { listNeedPersonas } from "@/lib/services/needs/list-need-personas";
import { listNeedProducts } from "@/lib/services/needs/list-need-products";
import { listNeedQuotes } from "@/lib/services/needs/list-need-quotes";
import { splitNeed } from "@/lib/services/needs/split-need";

interface Props {
  actor: Actor;
  workspace: { readonly slug: string; readonly timeZone: string };
  need: NeedRow;
}

/** The parts of a need's page that read on their own, each behind its Suspense. */
export async function EvidencePanel({
  actor,
  workspace,
  need,
  others,
}: Props & { others: readonly NamedNeed[] }) {
  return (
    <NeedEvidence
      place="page"
      workspace={workspace.slug}
      timeZone={workspace.timeZone}
      needKey={need.key}
      mentions={need.mentions}
      quotes={await listNeedQuotes(actor, need.key)}
      moving={isAllowed(actor.role, "edit") ? { others, actions: NEED_ACTIONS } : undefined}
    />
  );
}

export async function PersonasPanel({ actor, workspace, need }: Props) {
  return (
    <NeedPersonas
      place="page"
      workspace={workspace.slug}
      needKey={need.key}
      personas={await listNeedPersonas(actor, need.key)}
    />
  );
}

export async function ProductsPanel({
  actor,
  workspace,
  need,
  allMentions,
}: Props & { allMentions: number }) {
  return (
    <NeedProducts
      place="page"
      workspace={workspace.slug}
      needKey={need.key}
      mentions={need.mentions}
      allMentions={allMentions}
      products={await listNeedProducts(actor, need.key)}
    />
  );
}

export async function TrendPanel({ actor, workspace, need, unit }: Props & { unit: "week" | "month" }) {
  return (
    <NeedTrend
      workspace={workspace.slug}
      needKey={need.key}
      unit={unit}
      {...(await getNeedTrend(actor, need.key, unit))}
    />
  );
}

export async function SplitPanels({ actor, workspace, need, allMentions }: Props & { allMentions: number }) {
  const { languages, categories } = await splitNeed(actor, need.key);
  const shared = { workspace: workspace.slug, needKey: need.key, mentions: need.mentions, allMentions };
  return (
    <>
      <NeedSplit by="category" parts={categories} {...shared} />
      <NeedSplit by="language" parts={languages} {...shared} />
    </>
  );
}

/** What people changed about the need; nothing where nobody did. */
export async function HistoryPanel({ actor, workspace, need }: Props) {
  const [entries, t] = await Promise.all([listNeedEdits(actor, need.key), getTranslations("needs.history")]);
  if (entries.length === 0) return null;
  return (
    <Card title={t("title")}>
      <NeedHistory
        workspace={workspace.slug}
        timeZone={workspace.timeZone}
        entries={entries}
        actions={isAllowed(actor.role, "edit") ? NEED_ACTIONS : undefined}
      />
    </Card>
  );
}
