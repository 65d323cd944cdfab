import { z } from "zod";
import { searchWorkspace } from "@/lib/services/search/search-workspace";
import { route } from "@/lib/web/route";

const query = z.object({ q: z.string().trim().max(100).default("") });

/** What the search at the top of a page offers, as somebody types. */
export const GET = route({ query }, ({ actor, query: { q } }) => searchWorkspace(actor, q));
