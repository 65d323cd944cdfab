import { z } from "zod";
import { searchCustomers } from "@/lib/services/customers/search-customers";
import { route } from "@/lib/web/route";

const query = z.object({ q: z.string().trim().max(100).default("") });

/** Customers to pick from, as somebody types. */
export const GET = route({ query }, ({ actor, query: { q } }) => searchCustomers(actor, q));
