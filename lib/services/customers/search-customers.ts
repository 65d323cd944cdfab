import { customerMatches } from "@/lib/data/customers/customer-matches";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { CustomerMatch } from "@/lib/domain/customer/customer-page";
import { askedIdentity } from "@/lib/services/privacy/workspace-keys";

const MOST = 12;

/** Customers to pick from whose key holds a text, or is the pseudonym of it. */
export async function searchCustomers(actor: Actor, q: string): Promise<CustomerMatch[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  const { keys } = await askedIdentity(actor.workspaceId, q);
  return customerMatches(actor.workspaceId, run?.id ?? null, q, MOST, keys);
}
