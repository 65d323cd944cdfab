import { fitLookalike } from "@/lib/algorithms/audience/fit-lookalike";
import { sigmoid } from "@/lib/algorithms/sigmoid";
import { audienceMembers } from "@/lib/data/audiences/audience-members";
import { buyersOf } from "@/lib/data/audiences/buyers-of";
import { customersByKeys } from "@/lib/data/audiences/customers-by-keys";
import { customersWhoSaid } from "@/lib/data/audiences/customers-who-said";
import { insertAudience } from "@/lib/data/audiences/insert-audience";
import { memberIds } from "@/lib/data/audiences/member-ids";
import { transaction } from "@/lib/data/pool";
import { profileVectors } from "@/lib/data/profile/profile-vectors";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import type { AudienceInput } from "@/lib/domain/audiences/audience-input";
import { compileRule } from "@/lib/domain/audiences/compile-rule";
import { AppError } from "@/lib/domain/errors";
import type { MapSelection } from "@/lib/domain/map/map-query";
import { findAudience } from "@/lib/services/audiences/find-audience";
import { selectOnMap } from "@/lib/services/map/select-on-map";
import { requirePublishedRun } from "@/lib/services/run/require-published-run";
import { vectorsOf } from "@/lib/services/run/vectors-of";

const LOOKALIKE_SEED = 42;
const FEWEST_SEEDS = 5;

interface Member {
  readonly customerId: number;
  readonly score: number | null;
}

/** Keeps customers together under a name; how many are in it at once, unless it is live. */
export async function saveAudience(
  actor: Actor,
  input: AudienceInput,
): Promise<{ id: number; size: number }> {
  authorise(actor, "edit");
  const live = input.kind === "rule" && input.live;
  const members = live ? [] : await membersOf(actor, input);
  if (!live && members.length === 0) throw new AppError("audienceEmpty", {}, "conflict");
  const id = await transaction((client) =>
    insertAudience(client, {
      workspaceId: actor.workspaceId,
      name: input.name,
      kind: input.kind === "area" ? "selection" : input.kind,
      live,
      rule: input.kind === "rule" ? input.rule : null,
      createdById: authorOf(actor),
      members,
    }),
  );
  return { id, size: members.length };
}

async function membersOf(actor: Actor, input: AudienceInput): Promise<Member[]> {
  const unscored = (ids: readonly number[]) => ids.map((customerId) => ({ customerId, score: null }));
  switch (input.kind) {
    case "rule":
      return unscored(await memberIds(compileRule(input.rule, actor.workspaceId)));
    case "selection":
      return unscored(input.customers);
    case "area":
      return unscored(await customersIn(actor, input.area));
    case "upload":
      return unscored(await customersByKeys(actor.workspaceId, input.keys));
    case "lookalike":
      return alike(actor, input.seed, input.share);
  }
}

/** The selected customers of a map, or those who said or bought what is selected; nothing asked is nobody. */
async function customersIn(actor: Actor, area: MapSelection): Promise<number[]> {
  const { ids } = await selectOnMap(actor, area);
  const found = [...(ids ?? [])];
  if (area.of === "mentions") return customersWhoSaid(actor.workspaceId, found);
  return area.of === "products" ? buyersOf(actor.workspaceId, found) : found;
}

/** Those whose profiles are most alike to the seed's, the seed itself left out. */
async function alike(actor: Actor, seedId: number, share: number): Promise<Member[]> {
  const seed = await findAudience(actor, seedId);
  const run = await requirePublishedRun(actor.workspaceId);
  const [profiles, ids] = await Promise.all([
    profileVectors(run.id),
    memberIds(audienceMembers(seed, actor.workspaceId)),
  ]);
  const inSeed = new Set(ids);
  const flags = Uint8Array.from(profiles, ({ customerId }) => (inSeed.has(customerId) ? 1 : 0));
  if (flags.reduce((sum, flag) => sum + flag, 0) < FEWEST_SEEDS)
    throw new AppError("audienceSeedSmall", { fewest: FEWEST_SEEDS }, "conflict");
  const { scores } = fitLookalike(vectorsOf(profiles), flags, { seed: LOOKALIKE_SEED });
  const others = profiles.flatMap(({ customerId }, row) =>
    flags[row] === 1 ? [] : [{ customerId, score: sigmoid(scores[row] ?? 0) }],
  );
  others.sort((a, b) => b.score - a.score || a.customerId - b.customerId);
  return others.slice(0, Math.max(1, Math.round(share * others.length)));
}
