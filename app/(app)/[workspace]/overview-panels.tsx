import { getLocale } from "next-intl/server";
import { EvaluationCard } from "@/components/overview/evaluation-card";
import { FreshnessCard } from "@/components/overview/freshness-card";
import { MovedNeedsCard } from "@/components/overview/moved-needs-card";
import { PersonaSizesCard } from "@/components/overview/persona-sizes-card";
import { WaitingCard } from "@/components/overview/waiting-card";
import type { Actor } from "@/lib/domain/actor";
import { getEvaluation } from "@/lib/services/overview/get-evaluation";
import { listFreshness } from "@/lib/services/overview/list-freshness";
import { listMovedNeeds } from "@/lib/services/overview/list-moved-needs";
import { listPersonaSizes } from "@/lib/services/overview/list-persona-sizes";
import { listWaiting } from "@/lib/services/overview/list-waiting";

interface Props {
  actor: Actor;
  workspace: { readonly slug: string; readonly timeZone: string };
  className?: string;
}

/** The panels of the overview that read on their own, each behind its Suspense. */
export async function MovedNeedsPanel({ actor, workspace, ...place }: Props) {
  const found = await listMovedNeeds(actor, await getLocale());
  return found ? <MovedNeedsCard workspace={workspace.slug} found={found} {...place} /> : null;
}

export async function FreshnessPanel({ actor, workspace, ...place }: Props) {
  const { slug, timeZone } = workspace;
  return <FreshnessCard workspace={slug} timeZone={timeZone} {...(await listFreshness(actor))} {...place} />;
}

export async function PersonaSizesPanel({ actor, workspace, ...place }: Props) {
  const sizes = await listPersonaSizes(actor);
  return <PersonaSizesCard workspace={workspace.slug} sizes={sizes} {...place} />;
}

export async function EvaluationPanel({ actor, workspace, ...place }: Props) {
  const evaluation = await getEvaluation(actor);
  return <EvaluationCard workspace={workspace.slug} evaluation={evaluation} {...place} />;
}

export async function WaitingPanel({
  actor,
  workspace,
  hideEmpty,
  ...place
}: Props & { hideEmpty?: boolean }) {
  const items = await listWaiting(actor);
  if (hideEmpty && items.length === 0) return null;
  return <WaitingCard workspace={workspace.slug} items={items} {...place} />;
}
