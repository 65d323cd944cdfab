import { z } from "zod";
import { recordClick } from "@/lib/services/search/record-click";
import { route } from "@/lib/web/route";

const body = z.object({
  q: z.string().max(200),
  productId: z.number().int().positive(),
  place: z.number().int().min(1).max(100_000),
});

/** A result of a search was opened. */
export const POST = route({ body }, ({ actor, body }) => recordClick(actor, body));
