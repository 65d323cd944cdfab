import { customerById } from "@/lib/data/customers/customer-by-id";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { CustomerFacts } from "@/lib/domain/customer/customer-page";

/** A customer with the published run's profile; null when the workspace has no such customer. */
export async function getCustomer(actor: Actor, id: number): Promise<CustomerFacts | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return customerById(actor.workspaceId, run?.id ?? null, id);
}
