import { z } from "zod";
import { place } from "@/lib/domain/recommendation/experiment";
import { SIGNAL_KINDS } from "@/lib/domain/recommendation/signal";

/** What a list may be made for. */
export const LIST_KINDS = [
  "customer",
  "session",
  "persona",
  "audience",
  "similar",
  "complementary",
  "text",
  "trending",
  "new",
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

const MOST_EVENTS = 50;
const key = z.string().trim().min(1).max(200);

/** `view:SKU1,cart:SKU2`, oldest first. */
const events = z
  .string()
  .max(8000)
  .transform((text, context) => {
    const found = text.split(",").filter(Boolean).slice(-MOST_EVENTS);
    return found.flatMap((one) => {
      const at = one.indexOf(":");
      const kind = SIGNAL_KINDS.find((known) => known === one.slice(0, at));
      if (!kind || at === one.length - 1) {
        context.addIssue({ code: "custom", message: `No event: ${one.slice(0, 60)}` });
        return [];
      }
      return [{ kind, product: one.slice(at + 1) }];
    });
  });

/** A request for a list: what it is for is told by what is given. */
export const recommendationRequest = z.object({
  kind: z.enum(LIST_KINDS).optional().meta({ description: "told by what is given where it is left out" }),
  customer: key.optional().meta({ description: "the customer's key in the shop" }),
  session: key.optional().meta({ description: "a visit, whose events were recorded" }),
  events: events
    .optional()
    .meta({ description: "a visit's events in the request itself, oldest first: view:SKU1,cart:SKU2" }),
  persona: z.coerce.number().int().positive().optional(),
  audience: z.coerce.number().int().positive().optional(),
  product: key.optional().meta({ description: "the product's key, for similar and complementary" }),
  text: z.string().trim().min(1).max(200).optional(),
  k: z.coerce.number().int().min(1).max(100).default(10),
  category: key.optional(),
  brand: key.optional(),
  min: z.coerce.number().nonnegative().optional(),
  max: z.coerce.number().positive().optional(),
  quotes: z
    .enum(["1"])
    .optional()
    .meta({ description: "with what the customer said of a need that a product answers, masked" }),
  place: place.optional().meta({
    description:
      "where the list will be shown: then it is remembered under listKey for impressions and clicks, and takes part in experiments",
  }),
});
export type RecommendationRequest = z.output<typeof recommendationRequest>;

/** What a request asks for, by what it gives. */
export function kindOf(request: RecommendationRequest): ListKind {
  if (request.kind) return request.kind;
  if (request.product) return "similar";
  if (request.text) return "text";
  if (request.audience) return "audience";
  if (request.persona) return "persona";
  if (request.customer) return "customer";
  if (request.session || request.events) return "session";
  return "trending";
}
