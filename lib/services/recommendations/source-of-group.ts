import { audienceMembers } from "@/lib/data/audiences/audience-members";
import { memberIds } from "@/lib/data/audiences/member-ids";
import { listsOfGroup } from "@/lib/data/recommendations/lists-of-group";
import { membersOfPersona } from "@/lib/data/recommendations/members-of-persona";
import { type Actor, authorise } from "@/lib/domain/actor";
import { findAudience } from "@/lib/services/audiences/find-audience";
import { type ListSource, sparseSource } from "@/lib/services/recommendations/list-source";
import type { ServedModel } from "@/lib/services/recommendations/served-model";

/** Products that stand for a group, and members whose lists are read: every n-th of larger groups. */
const MOST_PRODUCTS = 300;
const MOST_MEMBERS = 5000;

/**
 * What a group's members are recommended: the mean over members of a product's score in their lists, nought where it
 * stands in none.
 */
export async function sourceOfGroup(
  actor: Actor,
  model: ServedModel,
  group: { readonly persona: number } | { readonly audience: number },
): Promise<ListSource> {
  authorise(actor, "read");
  const { run, products, itemOf } = model;
  if (!run) return sparseSource(products.length, []);
  const all =
    "persona" in group
      ? await membersOfPersona(run.id, group.persona)
      : await memberIds(audienceMembers(await findAudience(actor, group.audience), actor.workspaceId));
  const step = Math.ceil(all.length / MOST_MEMBERS);
  const members = all.filter((_, n) => n % step === 0);
  const rows = await listsOfGroup(run.id, members, MOST_PRODUCTS);
  return sparseSource(
    products.length,
    rows.flatMap(({ productId, lists, parts }) => {
      const item = itemOf.get(productId);
      if (item === undefined) return [];
      const shared = Object.entries(parts).map(([name, amount]) => [name, amount / members.length] as const);
      const reasons = [{ kind: "members", lists, members: members.length } as const];
      return [{ item, parts: Object.fromEntries(shared), reasons }];
    }),
  );
}
