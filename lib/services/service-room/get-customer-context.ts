import { customerContext } from "@/lib/data/service-room/customer-context";
import { lastOrders } from "@/lib/data/service-room/last-orders";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { CustomerContext } from "@/lib/domain/service-room/service-room";
import { askedIdentity } from "@/lib/services/privacy/workspace-keys";

const MOST = 3;

/** What an agent should know of a customer, by the key that files name them by; null where nobody has it. */
export async function getCustomerContext(
  actor: Actor,
  runId: number,
  key: string,
): Promise<CustomerContext | null> {
  authorise(actor, "read");
  const { keys } = await askedIdentity(actor.workspaceId, key);
  const known = await customerContext(actor.workspaceId, runId, keys);
  return known && { ...known, lastOrders: await lastOrders(known.id, MOST) };
}
