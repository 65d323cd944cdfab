import type { Actor } from "@/lib/domain/actor";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { createDatabase } from "@/tests/support/create-database";

export interface TwoShops {
  readonly shop: MadeShop;
  /** Another shop's rows, which nothing may count. */
  readonly other: MadeShop;
  /** Who may read the first. */
  readonly actor: Actor;
  /** The mentions of a need by the plan, against which every count is held. */
  readonly said: (key: number) => MadeShop["placed"];
}

/** Two workspaces with published runs in a database of their own. */
export async function makeTwoShops(): Promise<TwoShops> {
  await createDatabase();
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  const shop = await makePublishedRun({ slug: "one" });
  const other = await makePublishedRun({ slug: "two", seed: 8, documents: 90, beatsPopularity: false });
  return {
    shop,
    other,
    actor: { userId: null, workspaceId: shop.workspaceId, role: "viewer" },
    said: (key) => shop.placed.filter((item) => item.mention.need?.key === key),
  };
}
