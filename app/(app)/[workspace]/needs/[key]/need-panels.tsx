import { NeedEvidence } from "@/components/needs/need-evidence";
import { NeedPersonas } from "@/components/needs/need-personas";
import { NeedProducts } from "@/components/needs/need-products";
import type { Actor } from "@/lib/domain/actor";
import type { NeedDetail } from "@/lib/domain/needs/need-row";
import { listNeedPersonas } from "@/lib/services/needs/list-need-personas";
import { listNeedProducts } from "@/lib/services/needs/list-need-products";
import { listNeedQuotes } from "@/lib/services/needs/list-need-quotes";

interface Props {
  actor: Actor;
  workspace: { readonly slug: string; readonly timeZone: string };
  need: NeedDetail;
}

/** The parts of a need's page that read on their own, each behind its Suspense. */
export async function EvidencePanel({ actor, workspace, need }: Props) {
  return (
    <NeedEvidence
      place="page"
      workspace={workspace.slug}
      timeZone={workspace.timeZone}
      needKey={need.key}
      mentions={need.mentions}
      quotes={await listNeedQuotes(actor, need.key)}
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
