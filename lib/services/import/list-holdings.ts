import { dataHoldings, type Holding } from "@/lib/data/import/data-holdings";
import { type Actor, authorise } from "@/lib/domain/actor";

/** What the workspace has of each kind of data, in the order of the kinds. */
export async function listHoldings(actor: Actor): Promise<Holding[]> {
  authorise(actor, "read");
  return dataHoldings(actor.workspaceId);
}
