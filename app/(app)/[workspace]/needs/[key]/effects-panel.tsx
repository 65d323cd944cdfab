import { NeedEffects } from "@/components/needs/need-effects";
import type { Actor } from "@/lib/domain/actor";
import { listNeedEffects } from "@/lib/services/needs/list-need-effects";

/** What a need goes with, behind its own Suspense. */
export async function EffectsPanel({ actor, needKey }: { actor: Actor; needKey: number }) {
  return <NeedEffects effects={await listNeedEffects(actor, needKey)} />;
}
