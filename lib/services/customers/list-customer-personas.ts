import { customerPersonas } from "@/lib/data/customers/customer-personas";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { PastPersona } from "@/lib/domain/customer/customer-page";

const MOST = 12;

/** In which persona each of the newest published runs saw a customer, newest first. */
export async function listCustomerPersonas(actor: Actor, id: number): Promise<PastPersona[]> {
  authorise(actor, "read");
  return customerPersonas(actor.workspaceId, id, MOST);
}
