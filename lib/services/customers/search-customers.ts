import { customerMatches } from "@/lib/data/customers/customer-matches";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { CustomerMatch } from "@/lib/domain/customer/customer-page";

const MOST = 12;

/** Customers to pick from whose key holds a text. */
export async function searchCustomers(actor: Actor, q: string): Promise<CustomerMatch[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return customerMatches(actor.workspaceId, run?.id ?? null, q, MOST);
}
